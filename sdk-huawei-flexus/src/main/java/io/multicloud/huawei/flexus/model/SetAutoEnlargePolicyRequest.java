package io.multicloud.huawei.flexus.model;

import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.FlexusRdsOperations;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Sets whether and how the disk of an instance grows by itself: action {@code SetAutoEnlargePolicy}. Growth is
 * charged. The action is in open beta: support must enable it.
 *
 * @param instanceId id of the instance; required
 * @param switchOption whether the disk grows by itself; required
 * @param limitSize size in GB that it may grow to: 40 to 4000, not below its present size; required when switched on
 * @param triggerThreshold free space in percent at or below which it grows: 10, 15 or 20; it also grows at 10 GB;
 *     required when switched on
 * @param stepPercent growth per step in percent of the present size, 5 to 50; only for accounts that may choose it;
 *     20 when absent
 */
@Value.Builder
public record SetAutoEnlargePolicyRequest(
        String instanceId,
        Boolean switchOption,
        @Nullable Integer limitSize,
        @Nullable Integer triggerThreshold,
        @Nullable Integer stepPercent)
        implements ServiceRequest<FlexusRdsClient, SetAutoEnlargePolicyResponse> {

    private static final List<Integer> THRESHOLDS = List.of(10, 15, 20);

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public SetAutoEnlargePolicyRequest {
        PathIds.check("instanceId", instanceId, RequestCheck.of("SetAutoEnlargePolicy"))
                .required("switchOption", switchOption)
                .requiredWhen("limitSize", limitSize, isOn(switchOption), "switchOption is true")
                .range("limitSize", limitSize, 40, 4000)
                .requiredWhen("triggerThreshold", triggerThreshold, isOn(switchOption), "switchOption is true")
                .oneOf("triggerThreshold", triggerThreshold, THRESHOLDS)
                .range("stepPercent", stepPercent, 5, 50)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static SetAutoEnlargePolicyRequestBuilder builder() {
        return new SetAutoEnlargePolicyRequestBuilder();
    }

    @Override
    public Operation<SetAutoEnlargePolicyRequest, SetAutoEnlargePolicyResponse> operation() {
        return FlexusRdsOperations.SET_AUTO_ENLARGE_POLICY;
    }

    private static boolean isOn(@Nullable Boolean option) {
        return Boolean.TRUE.equals(option);
    }
}
