package io.multicloud.emulator.internal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For every rule of the served operations: the edge is taken, and one beyond is refused. */
class RuleEdgesTest {

    @ParameterizedTest
    @MethodSource("edges")
    void the_edge_is_kept_and_one_beyond_is_broken(Edge edge) {
        List<Violation> violations =
                RuleCheck.strict().violations(edge.served().operation(), RequestParts.ofOnePlace(edge.request()));
        if (edge.kept()) {
            assertThat(violations).isEmpty();
        } else {
            assertThat(violations)
                    .anyMatch(violation -> violation.parameter().equals(edge.parameter())
                            && violation.rule().equals(edge.rule()));
        }
    }

    @ParameterizedTest
    @MethodSource("served")
    void the_request_that_the_edges_start_from_keeps_all_rules(Served served) {
        assertThat(RuleCheck.strict().violations(served.operation(), RequestParts.ofOnePlace(served.request())))
                .isEmpty();
    }

    @Test
    void every_rule_of_the_served_operations_has_an_edge_on_both_sides() {
        Set<String> kept = rules(true);
        Set<String> broken = rules(false);
        assertThat(kept).contains("min", "max", "step", "minLength", "maxLength", "maxBytes", "pattern", "enum");
        assertThat(kept).contains("noneOf", "minItems", "maxItems", "requiredWhen", "required");
        assertThat(broken).containsAll(kept);
        assertThat(Edges.all().count()).isGreaterThan(250);
    }

    private static Set<String> rules(boolean kept) {
        return Edges.all().filter(edge -> edge.kept() == kept).map(Edge::rule).collect(Collectors.toSet());
    }

    private static Stream<Edge> edges() {
        return Edges.all();
    }

    private static Stream<Served> served() {
        return Served.ALL.stream();
    }
}
