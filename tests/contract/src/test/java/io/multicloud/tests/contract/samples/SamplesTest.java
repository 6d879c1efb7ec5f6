package io.multicloud.tests.contract.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.catalog.CatalogOperation;
import io.multicloud.emulator.internal.catalog.Catalogs;
import io.multicloud.emulator.internal.catalog.RequestParts;
import io.multicloud.emulator.internal.catalog.RuleCheck;
import io.multicloud.tests.contract.catalog.Action;
import io.multicloud.tests.contract.catalog.Member;
import io.multicloud.tests.contract.sdk.Service;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What requests are made of, for every documented action: nobody who adds one has to think of values. */
class SamplesTest {

    /** The emulator's reading of the same rules. */
    private static final RuleCheck CHECK = RuleCheck.strict();

    @ParameterizedTest(name = "{0}")
    @MethodSource("actions")
    void a_request_with_every_parameter_keeps_the_rules(Action action) {
        ObjectNode full = SampleRequest.full(action.parameters());
        assertThat(full).hasSameSizeAs(action.parameters());
        assertThat(CHECK.violations(operation(action), RequestParts.ofOnePlace(full)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("actions")
    void every_rule_has_values_that_keep_it_and_values_that_break_it(Action action) {
        List<Member> withRules = all(action.parameters())
                .filter(member -> !member.isJoinedPairs() && !member.rules().isMissingNode())
                .toList();
        for (Member member : withRules) {
            member.rules().properties().stream()
                    .filter(rule ->
                            !List.of("when", "requiredWhen", "leavesOut").contains(rule.getKey()))
                    .filter(rule -> !rule.getValue().asText().equals("comma-separated"))
                    .map(rule -> EdgeValues.of(member, rule.getKey(), rule.getValue()))
                    .forEach(values -> {
                        assertThat(values.kept()).isNotEmpty();
                        assertThat(values.broken()).isNotEmpty();
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void texts_for_a_form_are_what_they_are_said_to_be(Patterns form) {
        Pattern pattern = Pattern.compile(form.expression());
        assertThat(form.kept())
                .isNotEmpty()
                .allMatch(text -> pattern.matcher(text).matches());
        assertThat(form.broken())
                .isNotEmpty()
                .noneMatch(text -> pattern.matcher(text).matches());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("actions")
    void documented_requests_are_understood(Action action) {
        for (JsonNode request : action.exampleRequests()) {
            ExampleRequest example = ExampleRequest.of(action, request);
            assertThat(example.undocumented()).isEmpty();
            assertThat(example.whole())
                    .hasSizeGreaterThanOrEqualTo(example.given().size());
        }
    }

    static Stream<Action> actions() {
        return Service.ALL.stream().flatMap(service -> service.catalog().actions().stream());
    }

    static Stream<Patterns> patterns() {
        return Patterns.ALL.stream();
    }

    private static CatalogOperation operation(Action action) {
        return Stream.of(
                        Catalogs.aliyunHybridDb(),
                        Catalogs.huaweiFlexusRds(),
                        Catalogs.huaweiIam(),
                        Catalogs.capitalOnlineMysql(),
                        Catalogs.capitalOnlineRedis())
                .filter(catalog -> action.catalog().name().equals(catalog.provider() + "-" + catalog.service()))
                .findFirst()
                .flatMap(catalog -> catalog.operation(action.name()))
                .orElseThrow();
    }

    private static Stream<Member> all(List<Member> members) {
        return members.stream().flatMap(member -> Stream.concat(Stream.of(member), all(member.members())));
    }
}
