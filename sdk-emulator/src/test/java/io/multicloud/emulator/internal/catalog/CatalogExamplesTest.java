package io.multicloud.emulator.internal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documented requests, held against the rules that were read from the same documents. */
class CatalogExamplesTest {

    private static final RuleCheck CHECK = RuleCheck.blankIsAbsent();

    @Test
    void examples_keep_the_rules_or_a_discrepancy_names_what_they_lack() {
        List<String> unexplained = new ArrayList<>();
        examples()
                .forEach(example -> CHECK.violations(example.operation(), example.parts()).stream()
                        .filter(violation -> !example.isMasked(violation))
                        .filter(violation -> !(violation.isMissing() && isExplained(example, violation)))
                        .forEach(
                                violation -> unexplained.add(example.operation().name() + " " + violation)));
        assertThat(unexplained).isEmpty();
    }

    @Test
    void there_are_examples_and_some_of_them_lack_what_is_required() {
        assertThat(examples().count()).isGreaterThan(60);
        assertThat(examples()
                        .flatMap(example -> CHECK.violations(example.operation(), example.parts()).stream())
                        .filter(Violation::isMissing)
                        .map(Violation::parameter))
                .contains("charge_info.period_num", "group_type", "is_flexus");
    }

    @Test
    void passwords_in_examples_are_made_up() {
        List<String> passwords = new ArrayList<>();
        examples()
                .forEach(example ->
                        secrets(example.operation().name(), example.example()).forEach(passwords::add));
        assertThat(passwords).hasSizeGreaterThan(5).allMatch(password -> password.matches("\\*+|Fake.*"));
    }

    private static boolean isExplained(ExampleRequest example, Violation violation) {
        String name = violation.parameter().replaceFirst(".*\\.", "");
        return facts(example.operation()).path("discrepancies").toString().contains(name);
    }

    private static Stream<ExampleRequest> examples() {
        return CatalogWalk.CATALOGS.stream()
                .flatMap(catalog -> catalog.operations().values().stream())
                .flatMap(operation -> {
                    List<ExampleRequest> requests = new ArrayList<>();
                    facts(operation)
                            .at("/examples/requests")
                            .forEach(request -> requests.add(new ExampleRequest(operation, request)));
                    return requests.stream();
                });
    }

    private static JsonNode facts(CatalogOperation operation) {
        for (Catalog catalog : CatalogWalk.CATALOGS) {
            for (JsonNode node : catalog.facts().path("operations")) {
                if (catalog.operations().containsValue(operation)
                        && node.path("name").asText().equals(operation.name())) {
                    return node;
                }
            }
        }
        throw new AssertionError(operation.name());
    }

    private static Stream<String> secrets(String operation, JsonNode example) {
        return CatalogWalk.parameters()
                .filter(one -> one.place().contains(" " + operation + " "))
                .filter(one -> one.parameter().path("secret").asBoolean())
                .flatMap(one -> example.findValues(one.parameter().path("name").asText()).stream())
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue);
    }
}
