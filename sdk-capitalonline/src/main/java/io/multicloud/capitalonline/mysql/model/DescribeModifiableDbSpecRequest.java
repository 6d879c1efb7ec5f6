package io.multicloud.capitalonline.mysql.model;

import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;

/**
 * Asks what sizes an instance can be changed to: action {@code DescribeModifiableDBSpec}.
 *
 * @param instanceUuid id of the instance; required
 */
@Value.Builder
public record DescribeModifiableDbSpecRequest(String instanceUuid)
        implements ServiceRequest<CapitalOnlineMysqlClient, DescribeModifiableDbSpecResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public DescribeModifiableDbSpecRequest {
        RequestCheck.of("DescribeModifiableDBSpec")
                .required("instanceUuid", instanceUuid)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeModifiableDbSpecRequestBuilder builder() {
        return new DescribeModifiableDbSpecRequestBuilder();
    }

    @Override
    public Operation<DescribeModifiableDbSpecRequest, DescribeModifiableDbSpecResponse> operation() {
        return CapitalOnlineMysqlOperations.DESCRIBE_MODIFIABLE_DB_SPEC;
    }
}
