package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ObjectNode;

final class CreateRedisBackup implements CapitalOnlineAction {

    private static final String FULL = "full-backup";

    @Override
    public ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant) {
        RedisInstance instance = tenant.redis(arguments);
        instance.requireFree(tenant.now());
        if (!arguments.optionalText("BackupType").orElse(FULL).equals(FULL)) {
            throw Refusals.invalid("BackupType", FULL);
        }
        return CreateBackup.begin(instance, FULL, "instance", arguments, tenant).put("Message", "succes");
    }
}
