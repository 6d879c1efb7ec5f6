package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The emulator keeps no data of databases, so all that is seen of the restore is its job. */
final class StartBatchRollback implements CapitalOnlineAction {

    @Override
    public ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant) {
        MysqlInstance instance = tenant.freeMysql(arguments);
        instance.require(Architecture.CLUSTER);
        DeleteBackup.finished(instance, arguments, tenant);
        instance.occupation().begin(InstanceStatus.UPDATING, tenant.changed());
        return Members.accepted("Success.", tenant.changing("StartBatchRollback", instance.id()));
    }
}
