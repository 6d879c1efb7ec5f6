package io.multicloud.huawei.flexus;

import io.multicloud.core.ServiceClient;
import io.multicloud.huawei.flexus.model.SetAutoEnlargePolicyRequest;
import io.multicloud.huawei.flexus.model.SetAutoEnlargePolicyRequestBuilder;
import io.multicloud.huawei.flexus.model.SetAutoEnlargePolicyResponse;
import io.multicloud.huawei.flexus.model.ShowAutoEnlargePolicyRequest;
import io.multicloud.huawei.flexus.model.ShowAutoEnlargePolicyRequestBuilder;
import io.multicloud.huawei.flexus.model.ShowAutoEnlargePolicyResponse;
import java.util.function.Consumer;

/** The actions on disks that grow by themselves; part of {@link FlexusRdsClient}. */
public interface StorageActions extends ServiceClient<FlexusRdsClient> {

    /**
     * Sets whether and how the disk of an instance grows by itself: action {@code SetAutoEnlargePolicy}. Growth
     * is charged.
     *
     * @param request the instance and the policy; see {@link SetAutoEnlargePolicyRequest}
     * @return nothing
     */
    default SetAutoEnlargePolicyResponse setAutoEnlargePolicy(SetAutoEnlargePolicyRequest request) {
        return call(request);
    }

    /**
     * Sets whether and how the disk of an instance grows by itself, described in place: action {@code
     * SetAutoEnlargePolicy}. Growth is charged.
     *
     * @param request fills in the instance and the policy; see {@link SetAutoEnlargePolicyRequest}
     * @return nothing
     */
    default SetAutoEnlargePolicyResponse setAutoEnlargePolicy(Consumer<SetAutoEnlargePolicyRequestBuilder> request) {
        SetAutoEnlargePolicyRequestBuilder builder = SetAutoEnlargePolicyRequest.builder();
        request.accept(builder);
        return setAutoEnlargePolicy(builder.build());
    }

    /**
     * Shows how the disk of an instance grows by itself: action {@code ShowAutoEnlargePolicy}.
     *
     * @param request the instance; see {@link ShowAutoEnlargePolicyRequest}
     * @return the policy
     */
    default ShowAutoEnlargePolicyResponse showAutoEnlargePolicy(ShowAutoEnlargePolicyRequest request) {
        return call(request);
    }

    /**
     * Shows how the disk of an instance grows by itself, described in place: action {@code
     * ShowAutoEnlargePolicy}.
     *
     * @param request fills in the instance; see {@link ShowAutoEnlargePolicyRequest}
     * @return the policy
     */
    default ShowAutoEnlargePolicyResponse showAutoEnlargePolicy(Consumer<ShowAutoEnlargePolicyRequestBuilder> request) {
        ShowAutoEnlargePolicyRequestBuilder builder = ShowAutoEnlargePolicyRequest.builder();
        request.accept(builder);
        return showAutoEnlargePolicy(builder.build());
    }

    /**
     * Shows how the disk of an instance grows by itself: action {@code ShowAutoEnlargePolicy}.
     *
     * @param instanceId id of the instance
     * @return the policy
     */
    default ShowAutoEnlargePolicyResponse showAutoEnlargePolicy(String instanceId) {
        return showAutoEnlargePolicy(r -> r.instanceId(instanceId));
    }
}
