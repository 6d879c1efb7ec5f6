package io.multicloud.emulator.internal.huawei;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.time.Instant;
import java.util.function.Function;

/** Takes orders: an instance is built at once when it is paid automatically, and otherwise when somebody has paid. */
final class NewInstances {

    private NewInstances() {}

    /**
     * Answers with a job where work begins and with an order where somebody has to pay: the documents name both and
     * show one. An instance that waits is listed as BUILD, which is a guess.
     */
    static ObjectNode order(FlexusOrder order, HuaweiProject project, Function<FlexusInstance, ObjectNode> shown) {
        Instant now = project.clock().now();
        FlexusInstance instance = new FlexusInstance(order, project.network(), project.times(), now);
        project.instances().add(instance);
        ObjectNode result = Json.object();
        result.set("instance", shown.apply(instance));
        if (order.charge().paidAutomatically()) {
            return result.put("job_id", build(instance, project).id());
        }
        project.orders().add(instance.orderId(), () -> build(instance, project));
        return result.put("order_id", instance.orderId());
    }

    private static FlexusJob build(FlexusInstance instance, HuaweiProject project) {
        Instant now = project.clock().now();
        instance.pay(now);
        return project.jobs()
                .add("CreateInstance", instance, now, instance.life().ready());
    }
}
