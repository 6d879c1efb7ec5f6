package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** No action reads the schedule back, but the backups that it makes are listed. */
final class ModifyDbBackupPolicy implements CapitalOnlineAction {

    @Override
    public ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant) {
        MysqlInstance instance = tenant.freeMysql(arguments);
        instance.require(Architecture.PRIMARY_REPLICA);
        instance.backups()
                .schedule(instance, BackupSchedule.read(arguments.tree().path("DataBackups")));
        return Members.onlyMessage("success");
    }
}
