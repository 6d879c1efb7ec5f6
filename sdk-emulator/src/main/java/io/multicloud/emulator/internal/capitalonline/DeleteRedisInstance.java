package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Unlike MySQL it tells the job. */
final class DeleteRedisInstance implements CapitalOnlineAction {

    @Override
    public ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant) {
        RedisInstance instance = tenant.redis(arguments);
        instance.requireFree(tenant.now());
        instance.life().delete(tenant.now());
        return Members.accepted("Success.", tenant.deleting("DeleteDBInstance", instance.id()));
    }
}
