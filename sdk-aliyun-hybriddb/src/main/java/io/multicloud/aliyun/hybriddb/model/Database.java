package io.multicloud.aliyun.hybriddb.model;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A database of an instance. {@code DescribeDatabases} tells all of it, the actions on instances name and payment only.
 *
 * @param dbName its name
 * @param chargeType how it is paid
 * @param instanceId id of its instance
 * @param dbStatus its state
 * @param nodeSpec class of each node, for example {@code petadata.s2.xlarge}
 * @param nodeNumber number of nodes
 * @param createTime when it was created
 * @param endTime when it expires; far away for {@code PostPaid}
 * @param dbType its kind
 * @param sourceInstanceId id of the instance that it stems from
 */
@Value.Builder
public record Database(
        @JsonProperty("DBName") String dbName,
        @Nullable ChargeType chargeType,
        @Nullable String instanceId,
        @JsonProperty("DBStatus") @Nullable InstanceStatus dbStatus,
        @Nullable String nodeSpec,
        @Nullable Integer nodeNumber,
        @Nullable Instant createTime,
        @Nullable Instant endTime,
        @JsonProperty("DBType") @Nullable DatabaseType dbType,
        @JsonAlias("SourceInstanceid") @Nullable String sourceInstanceId) {

    /**
     * Makes a database of which name and payment are known.
     *
     * @param dbName its name
     * @param chargeType how it is paid
     */
    public Database(String dbName, @Nullable ChargeType chargeType) {
        this(dbName, chargeType, null, null, null, null, null, null, null, null);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DatabaseBuilder builder() {
        return new DatabaseBuilder();
    }
}
