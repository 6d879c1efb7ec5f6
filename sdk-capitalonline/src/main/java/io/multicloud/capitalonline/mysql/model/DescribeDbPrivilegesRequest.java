package io.multicloud.capitalonline.mysql.model;

import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import org.immutables.value.Value;

/**
 * Asks what each right on a database stands for, whichever the account: action {@code DescribeDbPrivileges}.
 */
@Value.Builder
public record DescribeDbPrivilegesRequest()
        implements ServiceRequest<CapitalOnlineMysqlClient, DescribeDbPrivilegesResponse> {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeDbPrivilegesRequestBuilder builder() {
        return new DescribeDbPrivilegesRequestBuilder();
    }

    @Override
    public Operation<DescribeDbPrivilegesRequest, DescribeDbPrivilegesResponse> operation() {
        return CapitalOnlineMysqlOperations.DESCRIBE_DB_PRIVILEGES;
    }
}
