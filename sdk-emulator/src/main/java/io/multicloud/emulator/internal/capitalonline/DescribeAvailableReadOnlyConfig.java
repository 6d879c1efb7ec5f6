package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;

/**
 * The documents show two forms of this answer and not which one the service uses: that it depends on the version is made
 * up, so that clients meet both.
 */
final class DescribeAvailableReadOnlyConfig implements CapitalOnlineAction {

    @Override
    public ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant) {
        MysqlInstance instance = tenant.mysql(arguments);
        instance.require(Architecture.PRIMARY_REPLICA);
        Edition edition = instance.order().offer().edition();
        ObjectNode data = Json.object();
        if (edition.version().startsWith("5.")) {
            OfferTrees.putFlat(data, edition, edition.disks());
            data.put("RegionId", instance.order().region().id());
        } else {
            data.put("SubProductName", edition.name())
                    .put("Version", edition.version())
                    .put("ArchitectureName", edition.architecture().shown())
                    .set("ComputeRoles", OfferTrees.roles(edition));
        }
        return Members.of("Success.", data).put("TaskId", Members.NO_TASK);
    }
}
