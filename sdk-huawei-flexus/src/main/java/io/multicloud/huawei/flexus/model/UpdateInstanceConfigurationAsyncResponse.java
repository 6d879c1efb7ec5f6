package io.multicloud.huawei.flexus.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.multicloud.core.spi.Lists;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a change of parameters: answer of {@code UpdateInstanceConfigurationAsync}. A success may have
 * changed nothing: see {@code ignoredParams}.
 *
 * @param jobId id of the task; {@code listJobInfo} shows it
 * @param restartRequired whether the change takes effect only after a restart
 * @param ignoredParams names that the service does not know and left alone; empty when all were taken
 * @param orderId id of an order, where the service gives one; in no document
 */
@Value.Builder
public record UpdateInstanceConfigurationAsyncResponse(
        @Nullable String jobId,

        @JsonFormat(shape = JsonFormat.Shape.SCALAR) @Nullable
        Boolean restartRequired,

        List<String> ignoredParams,
        @Nullable String orderId) {

    /** Takes copies of the lists. */
    public UpdateInstanceConfigurationAsyncResponse {
        ignoredParams = Lists.copy(ignoredParams);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static UpdateInstanceConfigurationAsyncResponseBuilder builder() {
        return new UpdateInstanceConfigurationAsyncResponseBuilder();
    }

    /**
     * Tells whether the change is in force once its task is done, with nothing more to do: every name was known, and no
     * restart is needed.
     *
     * @return false when a name was ignored or a restart is needed
     */
    public boolean takesFullEffect() {
        return ignoredParams.isEmpty() && !Boolean.TRUE.equals(restartRequired);
    }
}
