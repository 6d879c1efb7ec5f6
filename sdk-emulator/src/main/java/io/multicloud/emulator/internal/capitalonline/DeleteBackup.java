package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ObjectNode;

final class DeleteBackup implements CapitalOnlineAction {

    private final InstanceFinder finder;

    DeleteBackup(InstanceFinder finder) {
        this.finder = finder;
    }

    @Override
    public ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant) {
        Backup backup = finished(finder.find(tenant, arguments), arguments, tenant);
        backup.life().delete(tenant.now());
        return Members.accepted("success", tenant.deleting("DeleteBackup", backup.instanceId()));
    }

    /** The backup that a call names; one that is being taken or deleted is in use, which is a guess. */
    static Backup finished(CloudInstance instance, Arguments arguments, CapitalOnlineTenant tenant) {
        Backup backup =
                instance.backups().find(instance, arguments.text("BackupId")).orElseThrow(Refusals::noBackup);
        if (!backup.isFinished(tenant.now())) {
            throw Refusals.inUse();
        }
        return backup;
    }
}
