package io.multicloud.capitalonline.mysql.model;

import io.multicloud.capitalonline.model.InstanceStatus;
import java.time.LocalDateTime;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A read-only instance as its primary lists it.
 *
 * @param serviceId its id, which all actions take as {@code instanceUuid}
 * @param serviceName its name
 * @param svcType kind of service: {@code mysql-readonly}
 * @param inpaasId its id inside the platform
 * @param status its state
 * @param message its state in Chinese
 * @param progress progress of the running job in percent
 * @param locked its lock state; empty in the documents, which do not explain it
 * @param ip address to connect to
 * @param port TCP port to connect to
 * @param cpu number of CPU cores
 * @param ram memory in MB
 * @param createTime when it was created; the zone is documented nowhere
 * @param resourceId id under which it stands in the bill
 */
@Value.Builder
public record ReadOnlyInstance(
        String serviceId,
        @Nullable String serviceName,
        @Nullable String svcType,
        @Nullable String inpaasId,
        @Nullable InstanceStatus status,
        @Nullable String message,
        @Nullable Integer progress,
        @Nullable String locked,
        @Nullable String ip,
        @Nullable Integer port,
        @Nullable Integer cpu,
        @Nullable Integer ram,
        @Nullable LocalDateTime createTime,
        @Nullable String resourceId) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ReadOnlyInstanceBuilder builder() {
        return new ReadOnlyInstanceBuilder();
    }
}
