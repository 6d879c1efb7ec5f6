package io.multicloud.aliyun.hybriddb.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.HybridDbOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the space that a database takes: action {@code DescribeDatabaseResourceUsage}. Without a range it is that of
 * now.
 *
 * @param instanceId id of the instance; required
 * @param dbName name of the database; required
 * @param startTime start of the range, sent in whole seconds
 * @param endTime end of the range, later than its start, sent in whole seconds
 * @param interval distance between two values. No unit is documented; the document's example fits minutes only, and by them
 *     a call has at most 400 values
 */
@Value.Builder
public record DescribeDatabaseResourceUsageRequest(
        String instanceId,
        @JsonProperty("DBName") String dbName,
        @Nullable Instant startTime,
        @Nullable Instant endTime,
        @Nullable String interval)
        implements ServiceRequest<HybridDbClient, DescribeDatabaseResourceUsageResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public DescribeDatabaseResourceUsageRequest {
        RequestCheck.of("DescribeDatabaseResourceUsage")
                .required("instanceId", instanceId)
                .required("dbName", dbName)
                .rule(TimeRanges.areInOrder(startTime, endTime), "endTime", TimeRanges.WORDS)
                .rule(MonitorRanges.fit(startTime, endTime, interval), "interval", MonitorRanges.WORDS)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeDatabaseResourceUsageRequestBuilder builder() {
        return new DescribeDatabaseResourceUsageRequestBuilder();
    }

    @Override
    public Operation<DescribeDatabaseResourceUsageRequest, DescribeDatabaseResourceUsageResponse> operation() {
        return HybridDbOperations.DESCRIBE_DATABASE_RESOURCE_USAGE;
    }
}
