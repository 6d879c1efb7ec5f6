package io.multicloud.huawei.flexus.model;

import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A database engine and its version.
 *
 * @param type the engine; required in requests
 * @param version its version, {@code 5.7} or {@code 8.0}; required in requests
 */
@Value.Builder
public record Datastore(
        @Nullable DatastoreType type, @Nullable DatastoreVersion version) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DatastoreBuilder builder() {
        return new DatastoreBuilder();
    }

    void check(RequestCheck check) {
        check.required("type", type).required("version", version);
    }
}
