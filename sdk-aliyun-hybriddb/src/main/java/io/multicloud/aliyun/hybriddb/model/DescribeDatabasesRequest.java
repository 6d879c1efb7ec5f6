package io.multicloud.aliyun.hybriddb.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.HybridDbOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the databases of an instance: action {@code DescribeDatabases}.
 *
 * @param instanceId id of the instance; required
 * @param dbName only this database
 */
@Value.Builder
public record DescribeDatabasesRequest(
        String instanceId, @JsonProperty("DBName") @Nullable String dbName)
        implements ServiceRequest<HybridDbClient, DescribeDatabasesResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public DescribeDatabasesRequest {
        RequestCheck.of("DescribeDatabases").required("instanceId", instanceId).done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeDatabasesRequestBuilder builder() {
        return new DescribeDatabasesRequestBuilder();
    }

    @Override
    public Operation<DescribeDatabasesRequest, DescribeDatabasesResponse> operation() {
        return HybridDbOperations.DESCRIBE_DATABASES;
    }
}
