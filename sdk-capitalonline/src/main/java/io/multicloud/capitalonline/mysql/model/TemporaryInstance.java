package io.multicloud.capitalonline.mysql.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.multicloud.capitalonline.model.InstanceStatus;
import java.time.LocalDateTime;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A temporary instance.
 *
 * @param temporaryInstanceUuid its id
 * @param temporaryInstanceName its name
 * @param status its state
 * @param statusStr its state in Chinese
 * @param selectRecoveryTime the point in time that was restored; the zone is documented nowhere
 * @param createTime when it was created; the zone is documented nowhere
 * @param progress how far its creation is, in a form that is documented nowhere
 * @param ip address to connect to; empty while it is being created
 * @param port TCP port to connect to; null while it is being created
 */
@Value.Builder
public record TemporaryInstance(
        @Nullable String temporaryInstanceUuid,
        @Nullable String temporaryInstanceName,
        @Nullable InstanceStatus status,
        @Nullable String statusStr,
        @Nullable LocalDateTime selectRecoveryTime,
        @Nullable LocalDateTime createTime,

        @JsonFormat(shape = JsonFormat.Shape.SCALAR) @Nullable
        String progress,

        @Nullable String ip,

        @JsonFormat(shape = JsonFormat.Shape.SCALAR) @Nullable
        Integer port) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static TemporaryInstanceBuilder builder() {
        return new TemporaryInstanceBuilder();
    }
}
