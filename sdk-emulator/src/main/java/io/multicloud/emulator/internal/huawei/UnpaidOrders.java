package io.multicloud.emulator.internal.huawei;

import java.util.LinkedHashMap;
import java.util.Map;

/** Orders that somebody has to pay by hand, with what happens then. Nothing in the documented API pays one. */
final class UnpaidOrders {

    private final Map<String, Runnable> orders = new LinkedHashMap<>();

    void add(String id, Runnable whenPaid) {
        orders.put(id, whenPaid);
    }

    /** False when no such order waits. */
    boolean pay(String id) {
        Runnable whenPaid = orders.get(id);
        if (whenPaid == null) {
            return false;
        }
        whenPaid.run();
        orders.remove(id);
        return true;
    }
}
