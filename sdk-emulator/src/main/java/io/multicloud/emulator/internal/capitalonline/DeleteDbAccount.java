package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ObjectNode;

final class DeleteDbAccount implements CapitalOnlineAction {

    @Override
    public ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant) {
        MysqlInstance instance = tenant.freeMysql(arguments);
        MysqlAccount account = OrdinaryAccounts.free(instance, arguments, tenant.now());
        account.life().delete(tenant.now());
        instance.occupation()
                .begin(InstanceStatus.UPDATING, tenant.now().plus(tenant.times().deletion()));
        return Members.accepted("Success", Members.NO_TASK);
    }
}
