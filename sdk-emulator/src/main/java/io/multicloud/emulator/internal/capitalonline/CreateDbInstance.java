package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import io.multicloud.emulator.internal.state.Ids;
import io.multicloud.emulator.internal.state.Life;
import io.multicloud.emulator.internal.state.LifeTimes;
import java.util.regex.Pattern;

final class CreateDbInstance implements CapitalOnlineAction {

    /** By the newest document; earlier ones allow three. */
    private static final int MOST_INSTANCES = 10;

    private static final Pattern TIME_ZONE = Pattern.compile("-(0[1-9]|1[0-2]):00|\\+(0[0-9]|1[0-3]):00|\\+05:30");

    private final LifeTimes lifeTimes;

    CreateDbInstance(LifeTimes lifeTimes) {
        this.lifeTimes = lifeTimes;
    }

    @Override
    public ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant) {
        Region region = region(arguments.text("RegionId"));
        String vdcId = arguments.text("VdcId");
        arguments.text("BasePipeId");
        String name = arguments.text("InstanceName");
        arguments.number("PaasGoodsId");
        arguments.text("DiskType");
        int disk = diskValue(arguments);
        int amount = amount(arguments);
        int port = port(arguments);
        arguments.optionalText("Password");
        checkTimeZone(arguments);
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

    private static int diskValue(Arguments arguments) {
        int disk = arguments.number("DiskValue");
        if (disk < 1) {
            throw Refusals.invalid("DiskValue", "a size in GB");
        }
        return disk;
    }

    private static int amount(Arguments arguments) {
        int amount = arguments.optionalNumber("Amount").orElse(1);
        if (amount < 1 || amount > MOST_INSTANCES) {
            throw Refusals.invalid("Amount", "1 to " + MOST_INSTANCES);
        }
        return amount;
    }

    private static int port(Arguments arguments) {
        int port = arguments.optionalNumber("ServicePort").orElse(3306);
        if (port < 1024 || port > 65_535 || port == 9100 || port == 9101) {
            throw Refusals.invalid("ServicePort", "1024 to 65535, not 9100 and not 9101");
        }
        return port;
    }

    private static void checkTimeZone(Arguments arguments) {
        String zone = arguments.optionalText("TimeZone").orElse("+08:00");
        if (!TIME_ZONE.matcher(zone).matches()) {
            throw Refusals.invalid("TimeZone", "an offset such as +08:00");
        }
    }
}
