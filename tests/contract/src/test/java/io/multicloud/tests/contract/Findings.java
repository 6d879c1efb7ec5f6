package io.multicloud.tests.contract;

import io.multicloud.tests.contract.sdk.Modelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Collects what a judge finds at one action. */
final class Findings {

    private final String where;
    private final List<Finding> found = new ArrayList<>();

    Findings(Modelled modelled) {
        this.where = modelled.toString();
    }

    void add(String aspect, String path, String detail) {
        found.add(new Finding(where, aspect, path, detail));
    }

    void differs(String aspect, String path, Object documented, Object actual) {
        if (!Objects.equals(documented, actual)) {
            add(aspect, path, "documented is " + documented + ", the SDK has " + actual);
        }
    }

    List<Finding> found() {
        return List.copyOf(found);
    }
}
