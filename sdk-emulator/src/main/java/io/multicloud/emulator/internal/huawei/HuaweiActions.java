package io.multicloud.emulator.internal.huawei;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

/** What the emulator serves of RDS. */
final class HuaweiActions {

    private static final Map<String, HuaweiAction> BY_NAME =
            Map.ofEntries(entry("CreateInstance", new CreateInstance()), entry("ListInstances", new ListInstances()));

    private HuaweiActions() {}

    static Optional<HuaweiAction> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
