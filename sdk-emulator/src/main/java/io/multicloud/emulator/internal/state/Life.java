package io.multicloud.emulator.internal.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The life of one object. Its phase follows from the time alone, so nothing has to run in the background. */
public final class Life {

    private final LifeTimes times;
    private final Instant created;
    private @Nullable Instant deleted;

    public Life(LifeTimes times, Instant created) {
        this.times = times;
        this.created = created;
    }

    public Instant created() {
        return created;
    }

    public Instant ready() {
        return created.plus(times.creation());
    }

    public void delete(Instant now) {
        deleted = now;
    }

    public Phase at(Instant now) {
        if (deleted != null) {
            return now.isBefore(deleted.plus(times.deletion())) ? Phase.DELETING : Phase.GONE;
        }
        return now.isBefore(ready()) ? Phase.CREATING : Phase.RUNNING;
    }
}
