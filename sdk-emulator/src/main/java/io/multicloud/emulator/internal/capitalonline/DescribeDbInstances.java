package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.time.Instant;
import java.util.Optional;

final class DescribeDbInstances implements CapitalOnlineAction {

    @Override
    public ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant) {
        Optional<String> id = arguments.optionalText("InstanceUuid");
        Optional<String> name = arguments.optionalText("InstanceName");
        Optional<String> addressPart = arguments.optionalText("IP");
        // No modelled action gives an instance a tag, so whoever asks for one finds nothing.
        boolean byTag = arguments.optionalText("TagName").isPresent();
        Instant now = tenant.clock().now();
        ObjectNode members = Json.object();
        ArrayNode data = members.putArray("Data");
        tenant.instances().all().stream()
                .filter(instance -> !byTag)
                .filter(instance -> id.isEmpty() || id.get().equals(instance.id()))
                .filter(instance -> name.isEmpty() || name.get().equals(instance.name()))
                .filter(instance ->
                        addressPart.isEmpty() || instance.addressAt(now).contains(addressPart.get()))
                .forEach(instance -> data.add(instance.tree(now)));
        return members;
    }
}
