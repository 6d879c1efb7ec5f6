package io.multicloud.emulator.internal.aliyun;

import io.multicloud.emulator.internal.state.Life;
import io.multicloud.emulator.internal.state.Living;
import java.time.Instant;

/** A database of an instance, whose id is its name. */
record AliyunDatabase(
        String id, Life life, Nodes nodes, String chargeType, StorageModel storage, DatabaseBackups backups)
        implements Living {

    static AliyunDatabase create(String name, Life life, Nodes nodes, String chargeType) {
        StorageModel storage = new StorageModel(life, nodes);
        return new AliyunDatabase(name, life, nodes, chargeType, storage, new DatabaseBackups(life, storage));
    }

    boolean isActive(Instant now) {
        return status(now).equals("ACTIVE");
    }

    String status(Instant now) {
        return ObjectStatus.of(life.at(now));
    }
}
