package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The list of either service. That read-only instances stand in it beside the others is a guess. */
final class DescribeDbInstances<T extends CloudInstance> implements CapitalOnlineAction {

    private final Function<CapitalOnlineTenant, List<T>> instances;
    private final BiFunction<T, Instant, ObjectNode> tree;

    DescribeDbInstances(Function<CapitalOnlineTenant, List<T>> instances, BiFunction<T, Instant, ObjectNode> tree) {
        this.instances = instances;
        this.tree = tree;
    }

    @Override
    public ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant) {
        Optional<String> id = arguments.optionalText("InstanceUuid");
        Optional<String> name = arguments.optionalText("InstanceName");
        Optional<String> addressPart = arguments.optionalText("IP");
        // No documented action gives an instance a tag, so whoever asks for one finds nothing.
        boolean byTag = arguments.optionalText("TagName").isPresent();
        Instant now = tenant.now();
        ArrayNode data = Json.array();
        instances.apply(tenant).stream()
                .filter(instance -> !byTag)
                .filter(instance -> id.isEmpty() || id.get().equals(instance.id()))
                .filter(instance ->
                        name.isEmpty() || name.get().equals(instance.order().name()))
                .filter(instance ->
                        addressPart.isEmpty() || instance.addressAt(now).contains(addressPart.get()))
                .forEach(instance -> data.add(tree.apply(instance, now)));
        return Members.of("Success.", data);
    }
}
