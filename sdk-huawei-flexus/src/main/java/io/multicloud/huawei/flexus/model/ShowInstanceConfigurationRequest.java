package io.multicloud.huawei.flexus.model;

import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.FlexusRdsOperations;
import org.immutables.value.Value;

/**
 * Asks for the database parameters of an instance: action {@code ShowInstanceConfiguration}.
 *
 * @param instanceId id of the instance; required
 */
@Value.Builder
public record ShowInstanceConfigurationRequest(String instanceId)
        implements ServiceRequest<FlexusRdsClient, ShowInstanceConfigurationResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public ShowInstanceConfigurationRequest {
        PathIds.check("instanceId", instanceId, RequestCheck.of("ShowInstanceConfiguration"))
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ShowInstanceConfigurationRequestBuilder builder() {
        return new ShowInstanceConfigurationRequestBuilder();
    }

    @Override
    public Operation<ShowInstanceConfigurationRequest, ShowInstanceConfigurationResponse> operation() {
        return FlexusRdsOperations.SHOW_INSTANCE_CONFIGURATION;
    }
}
