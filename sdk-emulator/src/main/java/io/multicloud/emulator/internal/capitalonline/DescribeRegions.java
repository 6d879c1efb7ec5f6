package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.util.List;

final class DescribeRegions implements CapitalOnlineAction {

    private final List<Region> regions;

    DescribeRegions(List<Region> regions) {
        this.regions = regions;
    }

    @Override
    public ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant) {
        ArrayNode data = Json.array();
        for (Region region : regions) {
            data.addObject()
                    .put("IsSaling", region.onSale() ? 1 : 0)
                    .put("CityName", region.city())
                    .put("CityId", region.cityId())
                    .put("SiteName", region.site())
                    .put("RegionId", region.id())
                    .put("RegionName", region.area());
        }
        return Members.of("Success.", data);
    }
}
