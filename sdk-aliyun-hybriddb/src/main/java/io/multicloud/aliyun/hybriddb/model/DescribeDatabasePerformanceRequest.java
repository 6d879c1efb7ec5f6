package io.multicloud.aliyun.hybriddb.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.HybridDbOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Lists;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Asks for values of metrics of a database: action {@code DescribeDatabasePerformance}.
 *
 * @param instanceId id of the instance; required
 * @param dbName name of the database; required
 * @param interval distance between two values. No unit is documented; the document's example fits minutes only, and by them
 *     a call has at most 400 values; required
 * @param keyList keys of the metrics, from {@code DescribeMonitorItems}; sent joined by commas; required
 * @param startTime start of the range, sent in whole seconds; required
 * @param endTime end of the range, sent in whole seconds; required
 * @param monitorGroup group of the metrics, for example {@code gcs}
 */
@Value.Builder
public record DescribeDatabasePerformanceRequest(
        String instanceId,
        @JsonProperty("DBName") String dbName,
        String interval,
        List<String> keyList,
        Instant startTime,
        Instant endTime,
        @Nullable String monitorGroup)
        implements ServiceRequest<HybridDbClient, DescribeDatabasePerformanceResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public DescribeDatabasePerformanceRequest {
        keyList = Lists.copy(keyList);
        RequestCheck.of("DescribeDatabasePerformance")
                .required("instanceId", instanceId)
                .required("dbName", dbName)
                .required("interval", interval)
                .required("keyList", keyList)
                .required("startTime", startTime)
                .required("endTime", endTime)
                .rule(MonitorRanges.fit(startTime, endTime, interval), "interval", MonitorRanges.WORDS)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeDatabasePerformanceRequestBuilder builder() {
        return new DescribeDatabasePerformanceRequestBuilder();
    }

    @Override
    public Operation<DescribeDatabasePerformanceRequest, DescribeDatabasePerformanceResponse> operation() {
        return HybridDbOperations.DESCRIBE_DATABASE_PERFORMANCE;
    }
}
