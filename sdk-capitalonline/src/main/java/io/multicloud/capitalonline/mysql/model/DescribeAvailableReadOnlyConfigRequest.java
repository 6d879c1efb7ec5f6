package io.multicloud.capitalonline.mysql.model;

import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;

/**
 * Asks what sizes the read-only instances of an instance can have: action {@code DescribeAvailableReadOnlyConfig}.
 *
 * @param instanceUuid id of the instance that is to get them, of a primary with its replica; required
 */
@Value.Builder
public record DescribeAvailableReadOnlyConfigRequest(String instanceUuid)
        implements ServiceRequest<CapitalOnlineMysqlClient, DescribeAvailableReadOnlyConfigResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public DescribeAvailableReadOnlyConfigRequest {
        RequestCheck.of("DescribeAvailableReadOnlyConfig")
                .required("instanceUuid", instanceUuid)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeAvailableReadOnlyConfigRequestBuilder builder() {
        return new DescribeAvailableReadOnlyConfigRequestBuilder();
    }

    @Override
    public Operation<DescribeAvailableReadOnlyConfigRequest, DescribeAvailableReadOnlyConfigResponse> operation() {
        return CapitalOnlineMysqlOperations.DESCRIBE_AVAILABLE_READ_ONLY_CONFIG;
    }
}
