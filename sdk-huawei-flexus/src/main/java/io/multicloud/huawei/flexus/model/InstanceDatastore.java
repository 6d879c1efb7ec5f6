package io.multicloud.huawei.flexus.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The database engine of an instance.
 *
 * @param type the engine
 * @param version its version
 * @param completeVersion its version in full
 */
@Value.Builder
public record InstanceDatastore(
        @Nullable DatastoreType type,
        @Nullable DatastoreVersion version,
        @Nullable String completeVersion) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static InstanceDatastoreBuilder builder() {
        return new InstanceDatastoreBuilder();
    }
}
