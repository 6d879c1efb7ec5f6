package io.multicloud.capitalonline.mysql.model;

import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;

/**
 * Asks to which points in time an instance can be restored: action {@code DescribeRollbackRangeTime}. The provider
 * withdrew the action on 2021-12-30.
 *
 * @param instanceUuid id of the instance, of a primary with its replica; required
 */
@Value.Builder
public record DescribeRollbackRangeTimeRequest(String instanceUuid)
        implements ServiceRequest<CapitalOnlineMysqlClient, DescribeRollbackRangeTimeResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public DescribeRollbackRangeTimeRequest {
        RequestCheck.of("DescribeRollbackRangeTime")
                .required("instanceUuid", instanceUuid)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeRollbackRangeTimeRequestBuilder builder() {
        return new DescribeRollbackRangeTimeRequestBuilder();
    }

    @Override
    public Operation<DescribeRollbackRangeTimeRequest, DescribeRollbackRangeTimeResponse> operation() {
        return CapitalOnlineMysqlOperations.DESCRIBE_ROLLBACK_RANGE_TIME;
    }
}
