package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Tells addresses of this emulator, on the host that the call went to. They are good as long as the backup is there. */
final class DownloadBackup implements CapitalOnlineAction {

    private final InstanceFinder finder;
    private final BackupTree tree;

    DownloadBackup(InstanceFinder finder, BackupTree tree) {
        this.finder = finder;
        this.tree = tree;
    }

    @Override
    public ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant) {
        CloudInstance instance = finder.find(tenant, arguments);
        Backup backup = DeleteBackup.finished(instance, arguments, tenant);
        ObjectNode data = tree.of(instance, backup, tenant.now())
                .put("BackupDownloadUrl", BackupFiles.address(arguments.host(), "public", backup))
                .put("BackupIntranetDownloadUrl", BackupFiles.address(arguments.host(), "intranet", backup));
        return Members.of("Success.", data).put("TaskId", Members.NO_TASK);
    }
}
