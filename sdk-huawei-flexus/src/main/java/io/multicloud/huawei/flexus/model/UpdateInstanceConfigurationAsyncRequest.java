package io.multicloud.huawei.flexus.model;

import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.FlexusRdsOperations;
import java.util.Map;
import org.immutables.value.Value;

/**
 * Changes database parameters of an instance: action {@code UpdateInstanceConfigurationAsync}.
 *
 * @param instanceId id of the instance; required
 * @param values the new values by the names of the parameters, numbers as text too: {@code max_connections} to {@code
 *     10}; at least one; required
 */
@Value.Builder
public record UpdateInstanceConfigurationAsyncRequest(String instanceId, Map<String, String> values)
        implements ServiceRequest<FlexusRdsClient, UpdateInstanceConfigurationAsyncResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public UpdateInstanceConfigurationAsyncRequest {
        values = Maps.copy(values);
        PathIds.check("instanceId", instanceId, RequestCheck.of("UpdateInstanceConfigurationAsync"))
                .rule(!values.isEmpty(), "values", "is required")
                .rule(values.keySet().stream().noneMatch(String::isBlank), "values", "must not hold a blank name")
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static UpdateInstanceConfigurationAsyncRequestBuilder builder() {
        return new UpdateInstanceConfigurationAsyncRequestBuilder();
    }

    @Override
    public Operation<UpdateInstanceConfigurationAsyncRequest, UpdateInstanceConfigurationAsyncResponse> operation() {
        return FlexusRdsOperations.UPDATE_INSTANCE_CONFIGURATION_ASYNC;
    }
}
