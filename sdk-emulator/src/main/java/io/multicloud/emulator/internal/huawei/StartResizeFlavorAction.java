package io.multicloud.emulator.internal.huawei;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import io.multicloud.emulator.internal.state.Ids;
import java.time.Instant;

/** Gives the instance another flavor, once the order is paid. Which flavors there are is left open, as documented. */
final class StartResizeFlavorAction implements HuaweiAction {

    @Override
    public ObjectNode run(HuaweiRequest request, HuaweiProject project) {
        BodyFields resize = new BodyFields(request.bodyObject()).object("resize_flavor");
        FlexusInstance instance = project.instance(request.instanceId());
        String flavor = resize.text("spec_code");
        boolean delayed = resize.flag("is_delay");
        boolean paid = resize.flag("is_auto_pay");
        check(instance, flavor, project.clock().now());
        String orderId = "CS" + Ids.digits(14);
        if (paid) {
            begin(instance, flavor, delayed, project);
        } else {
            project.orders().add(orderId, () -> begin(instance, flavor, delayed, project));
        }
        return Json.object().put("order_id", orderId);
    }

    private static void check(FlexusInstance instance, String flavor, Instant now) {
        instance.refuseUnless(now, FlexusInstance.ACTIVE);
        String present = instance.flavor().at(now);
        if (present.equals(flavor)) {
            throw Refusals.flavorNotAllowed("it is the present one");
        }
        if (FlavorOffer.isPair(present) != FlavorOffer.isPair(flavor)) {
            throw Refusals.flavorNotAllowed("it is for another kind of instance");
        }
    }

    private static void begin(FlexusInstance instance, String flavor, boolean delayed, HuaweiProject project) {
        Instant now = project.clock().now();
        check(instance, flavor, now);
        Work work = instance.begin(Work.Kind.RESIZE, MaintenanceWindow.begin(delayed, now), now);
        instance.flavor().become(flavor, work.end(), now);
    }
}
