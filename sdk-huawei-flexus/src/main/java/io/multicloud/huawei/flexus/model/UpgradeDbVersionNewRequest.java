package io.multicloud.huawei.flexus.model;

import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.FlexusRdsOperations;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Upgrades an instance to the latest minor version of its engine: action {@code UpgradeDbVersionNew}.
 *
 * @param instanceId id of the instance; required
 * @param isDelayed false upgrades at once; only that is documented, and what happens when absent; true waits for the
 *     maintenance window
 */
@Value.Builder
public record UpgradeDbVersionNewRequest(
        String instanceId, @Nullable Boolean isDelayed)
        implements ServiceRequest<FlexusRdsClient, UpgradeDbVersionNewResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public UpgradeDbVersionNewRequest {
        PathIds.check("instanceId", instanceId, RequestCheck.of("UpgradeDbVersionNew"))
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static UpgradeDbVersionNewRequestBuilder builder() {
        return new UpgradeDbVersionNewRequestBuilder();
    }

    @Override
    public Operation<UpgradeDbVersionNewRequest, UpgradeDbVersionNewResponse> operation() {
        return FlexusRdsOperations.UPGRADE_DB_VERSION_NEW;
    }
}
