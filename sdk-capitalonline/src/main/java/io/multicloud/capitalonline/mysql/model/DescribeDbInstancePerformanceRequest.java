package io.multicloud.capitalonline.mysql.model;

import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import java.time.LocalDateTime;
import org.immutables.value.Value;

/**
 * Asks for the values of a metric of an instance over a span of time: action {@code DescribeDBInstancePerformance}.
 * Newer documents allow 30 days at most.
 *
 * @param instanceUuid id of the instance; required
 * @param metricKey the metric; required
 * @param startTime begin of the span, to the second; the zone is documented nowhere; required
 * @param endTime end of the span, to the second; the zone is documented nowhere; required
 */
@Value.Builder
public record DescribeDbInstancePerformanceRequest(
        String instanceUuid, MetricKey metricKey, LocalDateTime startTime, LocalDateTime endTime)
        implements ServiceRequest<CapitalOnlineMysqlClient, DescribeDbInstancePerformanceResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public DescribeDbInstancePerformanceRequest {
        RequestCheck.of("DescribeDBInstancePerformance")
                .required("instanceUuid", instanceUuid)
                .required("metricKey", metricKey)
                .required("startTime", startTime)
                .required("endTime", endTime)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeDbInstancePerformanceRequestBuilder builder() {
        return new DescribeDbInstancePerformanceRequestBuilder();
    }

    @Override
    public Operation<DescribeDbInstancePerformanceRequest, DescribeDbInstancePerformanceResponse> operation() {
        return CapitalOnlineMysqlOperations.DESCRIBE_DB_INSTANCE_PERFORMANCE;
    }
}
