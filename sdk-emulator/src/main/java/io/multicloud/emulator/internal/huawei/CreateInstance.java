package io.multicloud.emulator.internal.huawei;

import com.fasterxml.jackson.databind.node.ObjectNode;

final class CreateInstance implements HuaweiAction {

    @Override
    public ObjectNode run(HuaweiRequest request, HuaweiProject project) {
        ObjectNode body = request.bodyObject();
        return project.once(request.raw().header("x-client-token"), body, () -> create(body, project));
    }

    private static ObjectNode create(ObjectNode body, HuaweiProject project) {
        FlexusOrder order = FlexusOrderReader.read(body);
        FlavorOffer.refuseUnlessOnSale(order.flavorRef(), order.zones());
        return NewInstances.order(order, project, FlexusInstanceTree::ordered);
    }
}
