package io.multicloud.emulator.internal.capitalonline;

import io.multicloud.emulator.internal.state.Ids;
import io.multicloud.emulator.internal.state.Life;
import io.multicloud.emulator.internal.state.Living;
import java.time.Instant;

/** An instance restored to a point in time, which can become an ordinary one. */
record TemporaryInstance(
        String id, Life life, String name, Instant restoredTo, int disk, ProductSize size, String address)
        implements Living {

    static TemporaryInstance of(MysqlInstance primary, Life life, String name, Instant restoredTo) {
        return new TemporaryInstance(
                Ids.uuid(),
                life,
                name,
                restoredTo,
                primary.disk().at(life.created()),
                primary.size().at(life.created()),
                "10.1." + Ids.digits(2) + "." + Ids.digits(2));
    }

    /** Is gone at once. */
    void vanish() {
        life.delete(Instant.MIN);
    }

    InstanceStatus status(Instant now) {
        return switch (life.at(now)) {
            case CREATING -> InstanceStatus.CREATING;
            case RUNNING -> InstanceStatus.RUNNING;
            case DELETING, GONE -> InstanceStatus.DELETING;
        };
    }
}
