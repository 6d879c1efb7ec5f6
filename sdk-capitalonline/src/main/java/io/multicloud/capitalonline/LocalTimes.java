package io.multicloud.capitalonline;

import io.multicloud.core.error.ConfigurationException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Times of the service as points in time. The service writes times without a zone and documents none, so the zone is the
 * caller's word: {@code builder().zone(…)}.
 */
public interface LocalTimes {

    /**
     * Returns the zone that the client was built with.
     *
     * @return the zone, empty when none was given
     */
    Optional<ZoneId> zone();

    /**
     * Reads a time of the service.
     *
     * @param time a time from an answer
     * @return the point in time, in the client's zone
     * @throws ConfigurationException when the client has no zone
     */
    default Instant instantOf(LocalDateTime time) {
        return time.atZone(knownZone()).toInstant();
    }

    /**
     * Writes a point in time as the service takes it.
     *
     * @param instant the point in time
     * @return its time in the client's zone
     * @throws ConfigurationException when the client has no zone
     */
    default LocalDateTime localTimeOf(Instant instant) {
        return LocalDateTime.ofInstant(instant, knownZone());
    }

    private ZoneId knownZone() {
        return zone().orElseThrow(() -> new ConfigurationException(
                "The service writes times without a zone: say by zone(…) of the client's builder which one it is"));
    }
}
