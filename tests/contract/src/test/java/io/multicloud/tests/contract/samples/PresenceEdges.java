package io.multicloud.tests.contract.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.tests.contract.catalog.Member;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Requests without a parameter: refused where it must be there, and nowhere else. */
final class PresenceEdges {

    private final Place place;
    private final List<Member> beside;
    private final ObjectNode full;
    private final List<Edge> found = new ArrayList<>();

    private PresenceEdges(Place place, List<Member> beside, ObjectNode full) {
        this.place = place;
        this.beside = beside;
        this.full = full;
    }

    static List<Edge> of(Place place, List<Member> beside, ObjectNode full) {
        PresenceEdges edges = new PresenceEdges(place, beside, full);
        JsonNode when = place.member().rules().path("requiredWhen");
        if (when.isMissingNode() && !isAlwaysThere(place)) {
            edges.add("required", !place.member().mustBeThere(), full, Set.of());
        } else if (!when.isMissingNode()) {
            edges.conditional(when);
        }
        return edges.found;
    }

    // An object that has no members and is no map of values says all by being there, which an empty map is.
    private static boolean isAlwaysThere(Place place) {
        return place.member().type().equals("object")
                && Map.class.isAssignableFrom(place.component().type());
    }

    private void conditional(JsonNode when) {
        String name = when.path("parameter").asText();
        Member other = beside.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        // One of two may be missed under either name.
        Set<String> names = Set.of(name);
        if (when.has("present")) {
            boolean present = when.path("present").asBoolean();
            add("requiredWhen", !present, full, names);
            add("requiredWhen", present, place.withoutBeside(full, name), names);
            return;
        }
        List<JsonNode> demanding = when.has("equals")
                ? List.of(when.path("equals"))
                : values(when.path("in")).toList();
        demanding.forEach(value -> add("requiredWhen", false, place.withBeside(full, name, value), names));
        values(other.facts().path("enum"))
                .filter(value -> !demanding.contains(value))
                .forEach(value -> add("requiredWhen", true, place.withBeside(full, name, value), names));
        if (!other.mustBeThere()) {
            add("requiredWhen", true, place.withoutBeside(full, name), names);
        }
    }

    private void add(String rule, boolean kept, ObjectNode request, Set<String> others) {
        Set<String> fields = new HashSet<>(place.fields());
        others.forEach(other -> fields.add(place.javaNameBeside(other)));
        found.add(new Edge(
                rule, place.member().path(), fields, false, kept, MissingNode.getInstance(), place.without(request)));
    }

    private static Stream<JsonNode> values(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
