package io.multicloud.huawei.flexus;

import io.multicloud.core.waiting.Polling;
import io.multicloud.huawei.flexus.model.Instance;
import io.multicloud.huawei.flexus.model.InstanceStatus;
import io.multicloud.huawei.flexus.model.ListInstancesRequest;
import io.multicloud.huawei.flexus.model.ListInstancesResponse;
import java.util.Optional;
import java.util.Set;

/** What is asked while a state is awaited, and which states end a wait. */
final class FlexusRdsWaits {

    private static final Set<InstanceStatus> FAILED = Set.of(InstanceStatus.FAILED, InstanceStatus.STORAGE_FULL);

    private FlexusRdsWaits() {}

    static Polling<FlexusRdsClient, ListInstancesResponse, Instance, InstanceStatus> instance(String id) {
        return new Polling<>(
                "instance " + id,
                ListInstancesRequest.builder().id(id).build(),
                answer -> answer.instances().stream()
                        .filter(instance -> id.equals(instance.id()))
                        .findFirst(),
                instance -> Optional.ofNullable(instance.status()),
                FAILED);
    }
}
