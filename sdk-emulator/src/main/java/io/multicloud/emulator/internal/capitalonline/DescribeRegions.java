package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;

final class DescribeRegions implements CapitalOnlineAction {

    @Override
    public ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant) {
        ObjectNode members = Json.object();
        ArrayNode data = members.putArray("Data");
        for (Region region : Region.ALL) {
            data.addObject()
                    .put("IsSaling", region.onSale() ? 1 : 0)
                    .put("CityName", region.city())
                    .put("CityId", region.cityId())
                    .put("SiteName", region.site())
                    .put("RegionId", region.id())
                    .put("RegionName", region.area());
        }
        return members;
    }
}
