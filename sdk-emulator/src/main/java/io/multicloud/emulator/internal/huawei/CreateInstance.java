package io.multicloud.emulator.internal.huawei;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import io.multicloud.emulator.internal.state.Life;

final class CreateInstance implements HuaweiAction {

    @Override
    public ObjectNode run(HuaweiRequest request, HuaweiProject project) {
        ObjectNode body = request.bodyObject();
        return project.once(request.raw().header("x-client-token"), body, () -> create(body, project));
    }

    /** Even an order that waits to be paid is carried out, since nothing in this API could pay it. */
    private static ObjectNode create(ObjectNode body, HuaweiProject project) {
        FlexusOrder order = FlexusOrderReader.read(body);
        FlexusInstance instance = FlexusInstance.create(
                order, new Life(project.times(), project.clock().now()), project.network());
        project.instances().add(instance);
        ObjectNode result = Json.object();
        result.set("instance", FlexusInstanceTree.ordered(instance));
        return order.charge().paidAutomatically()
                ? result.put("job_id", instance.jobId())
                : result.put("order_id", instance.orderId());
    }
}
