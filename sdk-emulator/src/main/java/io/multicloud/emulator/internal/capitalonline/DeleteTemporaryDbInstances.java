package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ObjectNode;

final class DeleteTemporaryDbInstances implements CapitalOnlineAction {

    @Override
    public ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant) {
        TemporaryInstance found = TemporaryInstances.free(tenant.mysql(arguments), arguments, tenant);
        found.life().delete(tenant.now());
        return Members.accepted("删除任务已经下发，请等待执行完成。", tenant.deleting("DeleteTemporaryDBInstances", found.id()));
    }
}
