package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.catalog.Catalog;
import io.multicloud.emulator.internal.catalog.Catalogs;
import io.multicloud.emulator.internal.catalog.Served;
import io.multicloud.emulator.kit.CapitalOnlineCall;
import io.multicloud.emulator.kit.DocumentedShape;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All documented actions, each with a request that keeps the rules, on objects that are there and ready. */
class CapitalOnlineServedTest extends CapitalOnlineActionTest {

    @Test
    void every_documented_action_has_its_request_here() {
        for (Catalog catalog : Set.of(Catalogs.capitalOnlineMysql(), Catalogs.capitalOnlineRedis())) {
            assertThat(served().filter(served -> served.catalog().equals(catalog)))
                    .extracting(served -> served.operation().name())
                    .containsExactlyInAnyOrderElementsOf(catalog.operations().keySet());
        }
        assertThat(served()).hasSize(40);
    }

    @ParameterizedTest
    @MethodSource("served")
    void an_answer_has_the_documented_members_and_is_no_example(Served served) {
        JsonNode facts = served.catalog()
                .facts()
                .path("operations")
                .valueStream()
                .filter(one ->
                        one.path("name").asText().equals(served.operation().name()))
                .findFirst()
                .orElseThrow();
        JsonNode answer = done(call(served));
        JsonNode documented = facts.path("response");
        assertThat(documented.findValuesAsText("path"))
                .containsAll(DocumentedShape.of(answer).stream()
                        .map(path -> path.replaceFirst("\\[]$", ""))
                        .toList());
        assertThat(DocumentedShape.missing(answer, documented)).allMatch(path -> isOfTheOtherForm(path, answer));
        assertThat(facts.at("/examples/responses"))
                .filteredOn(example -> !example.path("Data").isEmpty())
                .doesNotContain(answer);
    }

    @ParameterizedTest
    @MethodSource("onInstances")
    void an_action_misses_an_instance_that_is_not_there(Served served) {
        CapitalOnlineCall call = capitalOnline(served.operation().name())
                .ask(served.operation(), served.request().deepCopy().put("InstanceUuid", "none"));
        assertThat(call.send().error()).isEqualTo("404 ResourceNotFound");
    }

    @ParameterizedTest
    @MethodSource("served")
    void an_action_is_refused_when_its_signature_is_wrong(Served served) {
        CapitalOnlineCall call = capitalOnline(served.operation().name()).ask(served.operation(), served.request());
        assertThat(call.signedWith("fake-wrong-secret").send().error()).isEqualTo("401 SignatureDoesNotMatch");
    }

    /** One action has two documented forms. */
    private static boolean isOfTheOtherForm(String path, JsonNode answer) {
        return path.startsWith("Data.ComputeRoles[]") && answer.path("Data").has("CpuRam");
    }

    private CapitalOnlineCall call(Served served) {
        ObjectNode request = served.request().deepCopy();
        ServedObjects objects = new ServedObjects(this, served);
        if (request.has("InstanceUuid")) {
            request.put("InstanceUuid", objects.instance());
            objects.fill();
        } else if (served.operation().name().equals("DescribeDBInstances")) {
            objects.instance();
        }
        if (request.has("BackupId")) {
            request.put("BackupId", objects.backup());
        }
        if (request.has("TemporaryInstanceUuid")) {
            request.put("TemporaryInstanceUuid", objects.temporary());
        }
        if (request.has("SelectTime")) {
            request.put("SelectTime", "2026-03-01 16:10:00");
        }
        if (request.has("TaskId")) {
            request.put("TaskId", done(capitalOnlineCreate()).path("TaskId").asText());
        }
        return capitalOnline(served.operation().name()).ask(served.operation(), request);
    }

    private static Stream<Served> onInstances() {
        return served().filter(served -> served.operation().request().stream()
                .anyMatch(parameter -> parameter.name().equals("InstanceUuid") && parameter.required()));
    }

    private static Stream<Served> served() {
        return Served.ALL.stream().filter(served -> served.catalog().provider().equals("capitalonline"));
    }
}
