package io.multicloud.capitalonline.mysql.model;

import java.time.LocalDateTime;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The span that an instance can be restored to; the zone is documented nowhere.
 *
 * @param leftBorderTime earliest point
 * @param rightBorderTime latest point
 */
@Value.Builder
public record RollbackRange(
        @Nullable LocalDateTime leftBorderTime, @Nullable LocalDateTime rightBorderTime) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static RollbackRangeBuilder builder() {
        return new RollbackRangeBuilder();
    }
}
