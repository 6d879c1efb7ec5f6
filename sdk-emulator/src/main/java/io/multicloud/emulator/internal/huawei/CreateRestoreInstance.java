package io.multicloud.emulator.internal.huawei;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The new instance has the source's engine version; its own settings are those of the request or the defaults. */
final class CreateRestoreInstance implements HuaweiAction {

    @Override
    public ObjectNode run(HuaweiRequest request, HuaweiProject project) {
        ObjectNode body = request.bodyObject();
        FlexusInstance source = RestorePoint.source(new BodyFields(body).object("restore_point"), project);
        FlexusOrder order = FlexusOrderReader.readRestore(
                body, source.order().version(), project.project().name());
        if (order.diskGigabytes() < source.order().diskGigabytes()) {
            throw Refusals.diskTooSmall(source.order().diskGigabytes());
        }
        FlavorOffer.refuseUnlessOnSale(order.flavorRef(), order.zones());
        return NewInstances.order(order, project, CreateRestoreInstance::shown);
    }

    /** As the documented example, with the whole version and with texts for some numbers. */
    private static ObjectNode shown(FlexusInstance instance) {
        FlexusOrder order = instance.order();
        ObjectNode tree = FlexusInstanceTree.ordered(instance);
        tree.putObject("datastore").put("type", "MySQL").put("version", MinorVersions.installed(order.version()));
        tree.putObject("volume").put("type", "CLOUDSSD").put("size", String.valueOf(order.diskGigabytes()));
        tree.putObject("backup_strategy")
                .put("start_time", order.backup().startTime())
                .put("keep_days", String.valueOf(order.backup().keepDays()));
        FlexusOrder.Charge charge = order.charge();
        tree.putObject("charge_info")
                .put("charge_mode", "prePaid")
                .put("period_type", charge.yearly() ? "year" : "month")
                .put("period_num", charge.periods())
                .put("is_auto_renew", charge.renewedAutomatically())
                .put("is_auto_pay", charge.paidAutomatically());
        return tree;
    }
}
