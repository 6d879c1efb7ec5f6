package io.multicloud.emulator.internal.capitalonline;

import io.multicloud.emulator.EmulatedInstance;
import io.multicloud.emulator.internal.state.Ids;
import io.multicloud.emulator.internal.state.Life;
import io.multicloud.emulator.internal.state.Living;
import java.time.Instant;

/** What instances of both services have in common. */
abstract class CloudInstance implements Living {

    private final String id;
    private final Life life;
    private final InstanceOrder order;
    private final String address = "10.0." + Ids.digits(2) + "." + Ids.digits(2);
    private final Occupation occupation = new Occupation();
    private final Backups backups;

    CloudInstance(String id, Life life, InstanceOrder order, Backups backups) {
        this.id = id;
        this.life = life;
        this.order = order;
        this.backups = backups;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Life life() {
        return life;
    }

    final InstanceOrder order() {
        return order;
    }

    final Backups backups() {
        return backups;
    }

    final Occupation occupation() {
        return occupation;
    }

    final InstanceStatus status(Instant now) {
        return switch (life.at(now)) {
            case CREATING -> InstanceStatus.CREATING;
            case RUNNING -> occupation.status(now);
            case DELETING, GONE -> InstanceStatus.DELETING;
        };
    }

    /** Refuses a change while another one is under way. */
    final void requireFree(Instant now) {
        if (status(now) != InstanceStatus.RUNNING || occupation.holds(now)) {
            throw Refusals.inUse();
        }
    }

    /** Empty until the instance is built. */
    final String addressAt(Instant now) {
        return status(now) == InstanceStatus.CREATING ? "" : address;
    }

    final EmulatedInstance shown(Instant now) {
        return new EmulatedInstance(id, order.name(), status(now).name());
    }

    /** The size of a backup begun now, in bytes. That it grows with the instance's age is made up. */
    abstract long backupBytes(Instant now);
}
