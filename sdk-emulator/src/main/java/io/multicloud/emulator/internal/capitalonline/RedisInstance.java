package io.multicloud.emulator.internal.capitalonline;

import io.multicloud.emulator.internal.state.Life;
import java.time.Duration;
import java.time.Instant;

/** An instance of Redis. */
final class RedisInstance extends CloudInstance {

    RedisInstance(CapitalOnlineTenant tenant, String id, Life life, InstanceOrder order) {
        super(id, life, order, new Backups(tenant, life));
    }

    @Override
    long backupBytes(Instant now) {
        return 176 + Duration.between(life().created(), now).toMinutes() % 1024;
    }
}
