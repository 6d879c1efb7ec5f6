package io.multicloud.capitalonline.mysql.model;

import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import java.time.LocalDateTime;
import org.immutables.value.Value;

/**
 * Asks for the changes of the parameters of an instance within a span of time: action
 * {@code DescribeDBParameterModifyHistory}.
 *
 * @param instanceUuid id of the instance; required
 * @param startTime begin of the span, to the second; the zone is documented nowhere; required
 * @param endTime end of the span, to the second; the zone is documented nowhere; required
 */
@Value.Builder
public record DescribeDbParameterModifyHistoryRequest(
        String instanceUuid, LocalDateTime startTime, LocalDateTime endTime)
        implements ServiceRequest<CapitalOnlineMysqlClient, DescribeDbParameterModifyHistoryResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public DescribeDbParameterModifyHistoryRequest {
        RequestCheck.of("DescribeDBParameterModifyHistory")
                .required("instanceUuid", instanceUuid)
                .required("startTime", startTime)
                .required("endTime", endTime)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeDbParameterModifyHistoryRequestBuilder builder() {
        return new DescribeDbParameterModifyHistoryRequestBuilder();
    }

    @Override
    public Operation<DescribeDbParameterModifyHistoryRequest, DescribeDbParameterModifyHistoryResponse> operation() {
        return CapitalOnlineMysqlOperations.DESCRIBE_DB_PARAMETER_MODIFY_HISTORY;
    }
}
