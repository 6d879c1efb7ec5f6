package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import io.multicloud.emulator.internal.state.Ids;
import io.multicloud.emulator.internal.state.Life;
import io.multicloud.emulator.internal.state.LifeTimes;

final class CreateDbInstance implements CapitalOnlineAction {

    private final LifeTimes lifeTimes;

    CreateDbInstance(LifeTimes lifeTimes) {
        this.lifeTimes = lifeTimes;
    }

    @Override
    public ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant) {
        Region region = region(arguments.text("RegionId"));
        String vdcId = arguments.text("VdcId");
        String name = arguments.text("InstanceName");
        int disk = diskValue(arguments);
        int amount = arguments.optionalNumber("Amount").orElse(1);
        int port = arguments.optionalNumber("ServicePort").orElse(3306);
        Life life = new Life(lifeTimes, tenant.clock().now());
        ObjectNode members = Json.object();
        ArrayNode ids = members.putObject("Data").putArray("InstancesUuid");
        for (int i = 0; i < amount; i++) {
            String id = Ids.uuid();
            Life own = i == 0 ? life : new Life(lifeTimes, life.created());
            String address = "10.0." + Ids.digits(2) + "." + Ids.digits(2);
            tenant.instances().add(new CapitalOnlineInstance(id, own, name, region, vdcId, disk, port, address));
            ids.add(id);
        }
        return members.put("TaskId", Ids.uuid());
    }

    private static Region region(String id) {
        return Region.find(id)
                .filter(Region::onSale)
                .orElseThrow(() -> Refusals.invalid("RegionId", "a site on sale, from DescribeRegions"));
    }

    /** The range is that of an offer, but no offer holds less than this. */
    private static int diskValue(Arguments arguments) {
        int disk = arguments.number("DiskValue");
        if (disk < 1) {
            throw Refusals.invalid("DiskValue", "a size in GB");
        }
        return disk;
    }
}
