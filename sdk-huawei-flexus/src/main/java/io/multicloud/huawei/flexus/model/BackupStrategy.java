package io.multicloud.huawei.flexus.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * When automatic backups are taken and how long they are kept.
 *
 * @param startTime window of one hour, in UTC, in which the backup starts: {@code 08:15-09:15}, at minute 00, 15, 30 or 45; required in requests
 * @param keepDays days that a backup is kept: 0 to 732, up to 2562 once support allowed it; 0 turns automatic backups off; 7 when absent
 */
@Value.Builder
public record BackupStrategy(
        @Nullable String startTime,

        @JsonFormat(shape = JsonFormat.Shape.SCALAR) @Nullable
        Integer keepDays) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static BackupStrategyBuilder builder() {
        return new BackupStrategyBuilder();
    }

    // 732 is what every account may ask for; support raises it to 2562, and only the service knows for whom.
    void check(RequestCheck check) {
        check.required("startTime", startTime)
                .rule(startTime == null || BackupWindows.isValid(startTime), "startTime", BackupWindows.WORDS)
                .range("keepDays", keepDays, 0, 2562);
    }
}
