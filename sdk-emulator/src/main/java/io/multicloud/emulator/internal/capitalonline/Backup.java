package io.multicloud.emulator.internal.capitalonline;

import io.multicloud.emulator.internal.state.Life;
import io.multicloud.emulator.internal.state.Living;
import io.multicloud.emulator.internal.state.Phase;
import java.time.Instant;

/**
 * A backup of an instance.
 *
 * @param mode auto or manual
 * @param strategy instance, or db for named databases
 * @param bytes the size of its file
 * @param token what makes the address of its file one that nobody guesses
 */
record Backup(
        String id,
        String instanceId,
        Life life,
        String type,
        String mode,
        String strategy,
        String description,
        long bytes,
        String token)
        implements Living {

    /** Is gone at once. */
    void vanish() {
        life.delete(Instant.MIN);
    }

    boolean isFinished(Instant now) {
        return life.at(now) == Phase.RUNNING;
    }

    /** Only finished is documented. */
    String status(Instant now) {
        return switch (life.at(now)) {
            case CREATING -> "running";
            case RUNNING -> "finished";
            case DELETING, GONE -> "deleting";
        };
    }

    /** Empty while it runs. */
    String end(Instant now) {
        return now.isBefore(life.ready()) ? "" : CapitalOnlineTimes.text(life.ready());
    }

    /** What there is of its file so far. */
    long bytesAt(Instant now) {
        return now.isBefore(life.ready()) ? 0 : bytes;
    }
}
