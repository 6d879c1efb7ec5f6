package io.multicloud.aliyun.hybriddb.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.HybridDbOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;

/**
 * Asks when and for how long a database is backed up: action {@code DescribeBackupPolicy}.
 *
 * @param instanceId id of the instance; required
 * @param dbName name of the database; required
 */
@Value.Builder
public record DescribeBackupPolicyRequest(
        String instanceId, @JsonProperty("DBName") String dbName)
        implements ServiceRequest<HybridDbClient, DescribeBackupPolicyResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public DescribeBackupPolicyRequest {
        RequestCheck.of("DescribeBackupPolicy")
                .required("instanceId", instanceId)
                .required("dbName", dbName)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeBackupPolicyRequestBuilder builder() {
        return new DescribeBackupPolicyRequestBuilder();
    }

    @Override
    public Operation<DescribeBackupPolicyRequest, DescribeBackupPolicyResponse> operation() {
        return HybridDbOperations.DESCRIBE_BACKUP_POLICY;
    }
}
