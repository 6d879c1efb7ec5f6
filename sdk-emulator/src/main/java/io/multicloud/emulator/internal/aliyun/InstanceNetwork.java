package io.multicloud.emulator.internal.aliyun;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where an instance is reached. A switch takes its time; until then the old address holds. */
final class InstanceNetwork {

    private static final int SWITCHES_A_DAY = 20;
    private static final Duration DAY = Duration.ofHours(24);

    private final List<Instant> switches = new ArrayList<>();
    private Optional<Vpc> before;
    private Optional<Vpc> after;
    private Instant switched = Instant.MIN;
    private Optional<PublicConnection> publicConnection = Optional.empty();

    InstanceNetwork(Optional<Vpc> vpc) {
        before = vpc;
        after = vpc;
    }

    /** None in the classic network. */
    Optional<Vpc> vpc(Instant now) {
        return isSwitching(now) ? before : after;
    }

    boolean isSwitching(Instant now) {
        return now.isBefore(switched);
    }

    void switchTo(Optional<Vpc> target, Instant now, Duration time) {
        if (target.isPresent() == after.isPresent()) {
            throw StateRefusals.sameNetworkType();
        }
        switches.removeIf(earlier -> !earlier.plus(DAY).isAfter(now));
        if (switches.size() == SWITCHES_A_DAY) {
            throw StateRefusals.tooManySwitches();
        }
        switches.add(now);
        before = after;
        after = target;
        switched = now.plus(time);
    }

    /** The address, which may not be there yet. */
    Optional<PublicConnection> publicConnection() {
        return publicConnection;
    }

    void open(PublicConnection connection) {
        if (publicConnection.isPresent()) {
            throw StateRefusals.publicConnectionExists();
        }
        publicConnection = Optional.of(connection);
    }
}
