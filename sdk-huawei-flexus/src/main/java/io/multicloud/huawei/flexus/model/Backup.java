package io.multicloud.huawei.flexus.model;

import java.time.OffsetDateTime;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A backup of an instance. Everything but the id may be absent; size, end and engine are there once it is listed.
 *
 * @param id its id
 * @param instanceId id of the instance
 * @param name its name
 * @param description a remark on it; not in lists
 * @param type its kind
 * @param size its size in KB
 * @param status its state
 * @param beginTime when it began; of an incremental one, when the last transaction of the round before was committed
 * @param endTime when it ended; of an incremental one, when its last transaction was committed
 * @param datastore the database engine
 * @param associatedWithDdm whether an instance of DDM uses the instance
 */
@Value.Builder
public record Backup(
        String id,
        @Nullable String instanceId,
        @Nullable String name,
        @Nullable String description,
        @Nullable BackupType type,
        @Nullable Long size,
        @Nullable BackupStatus status,
        @Nullable OffsetDateTime beginTime,
        @Nullable OffsetDateTime endTime,
        @Nullable Datastore datastore,
        @Nullable Boolean associatedWithDdm) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static BackupBuilder builder() {
        return new BackupBuilder();
    }
}
