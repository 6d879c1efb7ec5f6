package io.multicloud.emulator.internal.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogFilesTest {

    private static final List<String> LIMITS =
            List.of("min", "max", "step", "minLength", "maxLength", "maxBytes", "maxItems", "noneOf");

    private static final Pattern TYPE = Pattern.compile(
            "string|integer|long|number|boolean|datetime|date|object|array<[A-Za-z]+>|map<string,string>");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z_]+)}");

    @ParameterizedTest
    @CsvSource({
        "aliyun,hybriddb,27,0",
        "huawei,flexus-rds,16,0",
        "huawei,iam,2,0",
        "capitalonline,mysql,31,10",
        "capitalonline,redis,9,0"
    })
    void all_operations_are_there(String provider, String service, int count, int later) {
        Catalog catalog = CatalogWalk.CATALOGS.stream()
                .filter(one -> one.provider().equals(provider) && one.service().equals(service))
                .findFirst()
                .orElseThrow();
        assertThat(catalog.operations()).hasSize(count);
        assertThat(catalog.operations().values().stream().filter(CatalogOperation::later))
                .hasSize(later);
    }

    @Test
    void every_constraint_and_every_list_of_values_has_rules_or_a_reason_for_none() {
        assertThat(CatalogWalk.parameters()
                        .filter(one ->
                                !one.parameter().path("constraint").asText().isEmpty()
                                        || one.parameter().has("enum"))
                        .filter(one -> one.rules().isEmpty()
                                && one.parameter().path("noRule").asText().isEmpty()))
                .isEmpty();
    }

    @Test
    void parameters_and_fields_are_of_known_types() {
        Stream<JsonNode> parameters = CatalogWalk.parameters().map(CatalogWalk::parameter);
        Stream<JsonNode> fields = CatalogWalk.CATALOGS.stream()
                .flatMap(catalog -> items(catalog.facts().path("operations")))
                .flatMap(operation -> items(operation.path("response")));
        assertThat(Stream.concat(parameters, fields)
                        .map(one -> one.path("type").asText())
                        .distinct())
                .allMatch(type -> TYPE.matcher(type).matches());
    }

    @Test
    void no_parameter_has_both_rules_and_a_reason_for_none() {
        assertThat(CatalogWalk.parameters()
                        .filter(one ->
                                one.parameter().has("rules") && one.parameter().has("noRule")))
                .isEmpty();
    }

    @Test
    void rules_are_more_than_an_excuse() {
        assertThat(CatalogWalk.parameters()
                        .map(CatalogWalk::rules)
                        .filter(rules -> rules.size() == 1 && rules.has("leavesOut")))
                .isEmpty();
    }

    @Test
    void path_parameters_are_those_of_the_path() {
        for (Catalog catalog : CatalogWalk.CATALOGS) {
            for (CatalogOperation operation : catalog.operations().values()) {
                assertThat(operation.request().stream()
                                .filter(parameter -> parameter.in().equals("path"))
                                .map(CatalogParameter::name))
                        .as(operation.name())
                        .containsExactlyInAnyOrderElementsOf(placeholders(operation.path()));
            }
        }
    }

    @Test
    void rules_speak_of_parameters_that_stand_beside() {
        assertThat(CatalogWalk.parameters().flatMap(one -> others(one.rules()).filter(name -> !one.hasBeside(name))))
                .isEmpty();
    }

    @Test
    void limits_leave_something_between_them() {
        CatalogWalk.parameters()
                .forEach(one -> Map.of("min", "max", "minLength", "maxLength", "minItems", "maxItems")
                        .forEach((low, high) -> {
                            if (one.rules().has(low) && one.rules().has(high)) {
                                assertThat(one.rules().path(low).asLong())
                                        .as(one.place())
                                        .isLessThan(one.rules().path(high).asLong());
                            }
                        }));
    }

    @Test
    void limits_in_rules_stand_in_the_constraint() {
        CatalogWalk.parameters()
                .forEach(one -> LIMITS.stream()
                        .map(key -> one.rules().path(key))
                        .flatMap(limit -> limit.isArray() ? items(limit) : Stream.of(limit))
                        .filter(JsonNode::isNumber)
                        .forEach(limit -> assertThat(
                                        one.parameter().path("constraint").asText())
                                .as(one.place())
                                .containsPattern(inWords(limit.asText()))));
    }

    @Test
    void lists_of_values_in_rules_are_the_documented_ones() {
        CatalogWalk.parameters()
                .filter(one -> one.rules().has("enum"))
                .forEach(one -> assertThat(one.rules().path("enum"))
                        .as(one.place())
                        .isEqualTo(one.parameter().path("enum")));
    }

    @Test
    void expressions_stay_fast_on_long_texts() {
        List<String> texts = Stream.of("a", "A1-", "0", " ", "库", "00:15-01:15", "_sys_", "UTC+08:00")
                .map(part -> part.repeat(20_000))
                .toList();
        CatalogWalk.parameters()
                .map(one -> one.rules().path("pattern"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .distinct()
                .forEach(expression -> assertTimeout(
                        Duration.ofSeconds(5),
                        () -> texts.forEach(text ->
                                Pattern.compile(expression).matcher(text).matches()),
                        expression));
    }

    @Test
    void nothing_is_null_but_in_payloads() {
        for (Catalog catalog : CatalogWalk.CATALOGS) {
            assertThat(nulls(catalog.facts(), "")).isEmpty();
        }
    }

    private static String inWords(String limit) {
        return switch (limit) {
            case "1" -> "\\b1\\b|Greater than 0|not empty";
            case "2147483647" -> "the largest Integer";
            default -> "\\b" + limit + "\\b";
        };
    }

    private static Stream<String> nulls(JsonNode node, String path) {
        if (node.isNull()) {
            return Stream.of(path);
        }
        Stream<String> ofMembers = node.properties().stream()
                .filter(member -> !member.getKey().equals("examples"))
                .flatMap(member -> nulls(member.getValue(), path + "/" + member.getKey()));
        Stream<String> ofItems = node.isArray() ? items(node).flatMap(item -> nulls(item, path + "[]")) : Stream.of();
        return Stream.concat(ofMembers, ofItems);
    }

    private static Stream<JsonNode> items(JsonNode list) {
        return Stream.iterate(0, index -> index < list.size(), index -> index + 1)
                .map(list::path);
    }

    private static Stream<String> others(JsonNode rules) {
        return Stream.concat(
                        Stream.of(rules.path("requiredWhen").path("parameter"), rules.path("after")),
                        items(rules.path("when")).map(one -> one.path("parameter")))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue);
    }

    private static List<String> placeholders(String path) {
        return PLACEHOLDER
                .matcher(path)
                .results()
                .map(result -> result.group(1))
                .toList();
    }
}
