package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;

final class DescribeAvailableDbConfig implements CapitalOnlineAction {

    private final Offers offers;

    DescribeAvailableDbConfig(Offers offers) {
        this.offers = offers;
    }

    @Override
    public ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant) {
        Region region = offers.region(arguments.text("RegionId"));
        ObjectNode data = Json.object().put("ProductName", offers.product()).put("RegionId", region.id());
        ArrayNode products = data.putArray("Products");
        offers.versions().forEach(version -> {
            ArrayNode architectures =
                    products.addObject().put("Version", version).putArray("Architectures");
            offers.editions().stream()
                    .filter(edition -> edition.version().equals(version))
                    .forEach(edition -> architectures.add(OfferTrees.edition(edition)));
        });
        return Members.of("Success.", data).put("TaskId", Members.NO_TASK);
    }
}
