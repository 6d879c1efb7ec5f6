package io.multicloud.emulator.internal.huawei;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

/** What the emulator serves of RDS. */
final class HuaweiActions {

    private static final Map<String, HuaweiAction> BY_NAME = Map.ofEntries(
            entry("CreateInstance", new CreateInstance()),
            entry("ListFlavors", new ListFlavors()),
            entry("StartResizeFlavorAction", new StartResizeFlavorAction()),
            entry("StartInstanceRestartAction", new StartInstanceRestartAction()),
            entry("ListInstances", new ListInstances()),
            entry("UpgradeDbVersionNew", new UpgradeDbVersionNew()),
            entry("ResetPwd", new ResetPwd()),
            entry("CreateManualBackup", new CreateManualBackup()),
            entry("ListBackups", new ListBackups()),
            entry("DeleteManualBackup", new DeleteManualBackup()),
            entry("ListRestoreTimes", new ListRestoreTimes()),
            entry("CreateRestoreInstance", new CreateRestoreInstance()));

    private HuaweiActions() {}

    static Optional<HuaweiAction> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
