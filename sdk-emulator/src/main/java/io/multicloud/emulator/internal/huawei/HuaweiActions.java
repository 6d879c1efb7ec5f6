package io.multicloud.emulator.internal.huawei;

import static java.util.Map.entry;

import java.util.Map;

/** What the emulator serves of RDS. */
final class HuaweiActions {

    private static final Map<String, HuaweiAction> BY_NAME = Map.ofEntries(
            entry("CreateInstance", new CreateInstance()),
            entry("ListFlavors", new ListFlavors()),
            entry("StartResizeFlavorAction", new StartResizeFlavorAction()),
            entry("SetAutoEnlargePolicy", new SetAutoEnlargePolicy()),
            entry("ShowAutoEnlargePolicy", new ShowAutoEnlargePolicy()),
            entry("StartInstanceRestartAction", new StartInstanceRestartAction()),
            entry("ListInstances", new ListInstances()),
            entry("UpgradeDbVersionNew", new UpgradeDbVersionNew()),
            entry("ResetPwd", new ResetPwd()),
            entry("CreateManualBackup", new CreateManualBackup()),
            entry("ListBackups", new ListBackups()),
            entry("DeleteManualBackup", new DeleteManualBackup()),
            entry("ListRestoreTimes", new ListRestoreTimes()),
            entry("CreateRestoreInstance", new CreateRestoreInstance()),
            entry("UpdateInstanceConfigurationAsync", new UpdateInstanceConfigurationAsync()),
            entry("ShowInstanceConfiguration", new ShowInstanceConfiguration()),
            entry(ListJobInfo.NAME, new ListJobInfo()));

    private HuaweiActions() {}

    static HuaweiAction of(HuaweiRoute route) {
        HuaweiAction action = BY_NAME.get(route.action());
        if (action == null) {
            throw new IllegalStateException("the catalog has an operation that is not served: " + route.action());
        }
        return action;
    }
}
