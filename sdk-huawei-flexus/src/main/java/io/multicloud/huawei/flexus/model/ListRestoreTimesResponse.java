package io.multicloud.huawei.flexus.model;

import io.multicloud.core.spi.Lists;
import java.util.List;
import org.immutables.value.Value;

/**
 * The times that an instance can be restored to: answer of {@code ListRestoreTimes}.
 *
 * @param restoreTime ranges of time
 */
@Value.Builder
public record ListRestoreTimesResponse(List<RestoreTime> restoreTime) {

    /** Takes copies of the lists. */
    public ListRestoreTimesResponse {
        restoreTime = Lists.copy(restoreTime);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ListRestoreTimesResponseBuilder builder() {
        return new ListRestoreTimesResponseBuilder();
    }
}
