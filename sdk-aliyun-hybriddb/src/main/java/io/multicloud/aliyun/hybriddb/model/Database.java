package io.multicloud.aliyun.hybriddb.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A database of an instance.
 *
 * @param dbName its name
 * @param chargeType how it is paid
 */
@Value.Builder
public record Database(
        @JsonProperty("DBName") String dbName, @Nullable ChargeType chargeType) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DatabaseBuilder builder() {
        return new DatabaseBuilder();
    }
}
