package io.multicloud.capitalonline.mysql.model;

import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;

/**
 * Asks for the backups of an instance: action {@code DescribeBackups}.
 *
 * @param instanceUuid id of the instance; required
 */
@Value.Builder
public record DescribeBackupsRequest(String instanceUuid)
        implements ServiceRequest<CapitalOnlineMysqlClient, DescribeBackupsResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public DescribeBackupsRequest {
        RequestCheck.of("DescribeBackups")
                .required("instanceUuid", instanceUuid)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeBackupsRequestBuilder builder() {
        return new DescribeBackupsRequestBuilder();
    }

    @Override
    public Operation<DescribeBackupsRequest, DescribeBackupsResponse> operation() {
        return CapitalOnlineMysqlOperations.DESCRIBE_BACKUPS;
    }
}
