package io.multicloud.emulator.internal.huawei;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

final class ListFlavors implements HuaweiAction {

    private static final List<String> VERSIONS = List.of("5.7", "8.0");

    @Override
    public ObjectNode run(HuaweiRequest request, HuaweiProject project) {
        boolean flexus = request.parameter("is_flexus").orElse("false").equals("true");
        String wantedCode = request.parameter("spec_code").orElse("");
        ObjectNode body = Json.object();
        ArrayNode flavors = body.putArray("flavors");
        if (request.parameter("version_name").filter(name -> !isOffered(name)).isEmpty()) {
            FlavorOffer.codes(flexus).stream()
                    .filter(code -> wantedCode.isEmpty() || code.equals(wantedCode))
                    .forEach(code ->
                            flavors.add(tree(code, flexus, project.project().name())));
        }
        return body;
    }

    /** A minor version is as good as the version it belongs to. */
    private static boolean isOffered(String version) {
        return VERSIONS.stream().anyMatch(offered -> version.equals(offered) || version.startsWith(offered + "."));
    }

    private static ObjectNode tree(String code, boolean flexus, String region) {
        ObjectNode tree = Json.object()
                .put(
                        "id",
                        UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8))
                                .toString())
                .put("spec_code", code)
                .put("instance_mode", FlavorOffer.isPair(code) ? "ha" : "single")
                .put("group_type", flexus ? "yunyao" : "normal");
        FlavorSize.of(code)
                .ifPresent(
                        size -> tree.put("vcpus", String.valueOf(size.cores())).put("ram", size.gigabytes()));
        VERSIONS.forEach(tree.putArray("version_name")::add);
        ObjectNode states = tree.putObject("az_status");
        ObjectNode descriptions = tree.putObject("az_desc");
        FlavorOffer.zones(code, region).forEach((zone, state) -> {
            states.put(zone, state);
            descriptions.put(zone, zone);
        });
        return tree;
    }
}
