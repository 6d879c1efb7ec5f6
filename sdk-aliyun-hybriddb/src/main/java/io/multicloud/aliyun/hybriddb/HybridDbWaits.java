package io.multicloud.aliyun.hybriddb;

import io.multicloud.aliyun.hybriddb.model.DescribeInstanceInfoRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeInstanceInfoResponse;
import io.multicloud.aliyun.hybriddb.model.InstanceStatus;
import io.multicloud.core.waiting.Polling;
import java.util.Optional;
import java.util.Set;

/** What is asked while a state is awaited, and which states end a wait. */
final class HybridDbWaits {

    private static final Set<InstanceStatus> FAILED = Set.of(InstanceStatus.INACTIVE);

    private HybridDbWaits() {}

    static Polling<HybridDbClient, DescribeInstanceInfoResponse, DescribeInstanceInfoResponse, InstanceStatus> instance(
            String id) {
        return new Polling<>(
                "instance " + id,
                DescribeInstanceInfoRequest.builder().instanceId(id).build(),
                Optional::of,
                instance -> Optional.ofNullable(instance.instanceStatus()),
                FAILED);
    }
}
