package io.multicloud.emulator.internal.aliyun;

import io.multicloud.emulator.EmulatedInstance;
import io.multicloud.emulator.internal.state.Life;
import io.multicloud.emulator.internal.state.Living;
import io.multicloud.emulator.internal.state.Phase;
import java.time.Instant;
import java.util.Optional;

record AliyunInstance(
        String id,
        Life life,
        String regionId,
        String zoneId,
        String dbName,
        String chargeType,
        Optional<String> instanceName,
        Optional<Vpc> vpc)
        implements Living {

    record Vpc(String vpcId, String vSwitchId, String privateIpAddress) {}

    EmulatedInstance shown(Instant now) {
        return new EmulatedInstance(id, instanceName.orElse(""), status(now));
    }

    boolean isActive(Instant now) {
        return life.at(now) == Phase.RUNNING;
    }

    String status(Instant now) {
        return switch (life.at(now)) {
            case CREATING -> "CREATE";
            case RUNNING -> "ACTIVE";
            case DELETING, GONE -> "DELETE";
        };
    }

    String connectionString() {
        return id + ".petadata.rds.aliyuncs.com";
    }
}
