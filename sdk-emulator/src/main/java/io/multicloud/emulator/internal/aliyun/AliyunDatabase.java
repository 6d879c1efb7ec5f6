package io.multicloud.emulator.internal.aliyun;

import io.multicloud.emulator.internal.state.Life;
import io.multicloud.emulator.internal.state.Living;
import java.time.Instant;

/** A database of an instance, whose id is its name. */
record AliyunDatabase(String id, Life life, Nodes nodes, String chargeType) implements Living {

    boolean isActive(Instant now) {
        return status(now).equals("ACTIVE");
    }

    String status(Instant now) {
        return ObjectStatus.of(life.at(now));
    }
}
