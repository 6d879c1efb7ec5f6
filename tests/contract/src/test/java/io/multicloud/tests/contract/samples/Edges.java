package io.multicloud.tests.contract.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.tests.contract.catalog.Member;
import io.multicloud.tests.contract.sdk.Component;
import io.multicloud.tests.contract.sdk.Modelled;
import io.multicloud.tests.contract.sdk.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All edges of all rules of an action: the request with every parameter, changed in one place. Parameters without a
 * component have none.
 */
public final class Edges {

    private static final Set<String> OF_MORE = Set.of("requiredWhen", "when", "leavesOut");

    private final Modelled modelled;
    private final ObjectNode full;
    private final List<Edge> found = new ArrayList<>();

    private Edges(Modelled modelled) {
        this.modelled = modelled;
        this.full = SampleRequest.full(modelled.action().parameters());
    }

    public static List<Edge> of(Modelled modelled) {
        Edges edges = new Edges(modelled);
        edges.visit(modelled.operation().requestType(), modelled.action().parameters(), "", "");
        return List.copyOf(edges.found);
    }

    private void visit(Class<?> type, List<Member> members, String pointer, String prefix) {
        for (Member member : members) {
            Component.of(type, modelled.service().naming(), member).ifPresent(component -> {
                Place place = new Place(pointer, prefix, member, component);
                values(full, place, member.rules());
                member.rules().path("when").forEach(one -> inCase(place, one));
                found.addAll(PresenceEdges.of(place, members, full));
                found.addAll(FreeEdges.of(place, full));
                visit(
                        component.elementType(),
                        member.members(),
                        place.pointerBelow(),
                        place.javaPath() + (member.list() ? "[0]." : "."));
            });
        }
    }

    private void inCase(Place place, JsonNode one) {
        values(place.withBeside(full, one.path("parameter").asText(), one.path("equals")), place, one.path("rules"));
    }

    private void values(ObjectNode request, Place place, JsonNode rules) {
        for (Map.Entry<String, JsonNode> rule : rules.properties()) {
            if (!isOfValue(rule.getKey(), place)) {
                continue;
            }
            EdgeValues values = EdgeValues.of(place.member(), rule.getKey(), rule.getValue());
            values.kept().forEach(value -> found.add(edge(rule.getKey(), place, true, value, request)));
            values.broken().forEach(value -> found.add(edge(rule.getKey(), place, false, value, request)));
        }
    }

    // The form of a time is its type's business, where it has one; how it is sent is seen elsewhere.
    private static boolean isOfValue(String rule, Place place) {
        boolean formless = place.member().isCommaSeparated()
                || Times.isTime(place.component().elementType());
        return !OF_MORE.contains(rule) && !(rule.equals("format") && formless);
    }

    static Edge edge(String rule, Place place, boolean kept, JsonNode value, ObjectNode request) {
        return new Edge(
                rule,
                place.member().path(),
                place.fields(),
                place.component().isOpen(),
                kept,
                value,
                place.with(request, value));
    }
}
