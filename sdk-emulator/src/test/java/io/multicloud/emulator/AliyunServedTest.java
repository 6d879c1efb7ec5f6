package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.emulator.internal.catalog.Catalogs;
import io.multicloud.emulator.internal.catalog.Served;
import io.multicloud.emulator.kit.AliyunCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All documented actions, each with a request that keeps the rules, on an instance that is there and active. */
class AliyunServedTest extends AliyunTest {

    private static final Set<String> REFUSED_BY_STATE = Set.of("DescribeTaskStatus", "DeleteDatabase");

    @Test
    void every_documented_action_has_its_request_here() {
        assertThat(served())
                .extracting(served -> served.operation().name())
                .containsExactlyInAnyOrderElementsOf(
                        Catalogs.aliyunHybridDb().operations().keySet());
        assertThat(served()).hasSize(27);
    }

    @ParameterizedTest
    @MethodSource("served")
    void an_action_answers_alike_in_query_and_form_and_in_xml(Served served) {
        String action = served.operation().name();
        List<String> codes = new ArrayList<>();
        codes.add(call(served).send().json().path("Code").asText("OK"));
        codes.add(call(served).form().send().json().path("Code").asText("OK"));
        var xml = call(served).with("Format", "XML").form().send();
        String root = xml.xml().getTagName();
        codes.add(root.equals("Error") ? xml.texts("Code").get(0) : "OK");
        if (REFUSED_BY_STATE.contains(action)) {
            assertThat(codes).doesNotContain("OK", "InvalidAction", "MissingParameter", "UnsupportedParameter");
        } else {
            assertThat(codes).containsOnly("OK");
            assertThat(root).isEqualTo(action + "Response");
        }
        assertThat(xml.texts("RequestId")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("onInstances")
    void an_action_misses_an_instance_that_is_not_there(Served served) {
        String action = served.operation().name();
        AliyunCall call = call(served).with("InstanceId", "pd-none");
        assertThat(call.send().error()).as(action).isEqualTo("404 Forbidden.InstanceNotFound");
    }

    /** Each call on its own instance, so that none is in the way of another. */
    private AliyunCall call(Served served) {
        AliyunCall call = aliyun(served.operation().name());
        served.request()
                .properties()
                .forEach(entry -> call.with(entry.getKey(), entry.getValue().asText()));
        call.without("ClientToken");
        if (served.request().has("InstanceId")) {
            call.with("InstanceId", active());
        }
        if (served.request().has("AccountName") && !served.operation().name().startsWith("Create")) {
            call.with("AccountName", "keeper");
        }
        if (served.request().has("OldPassword")) {
            call.with("OldPassword", "Fake-Password+1");
        }
        return call;
    }

    private static Stream<Served> onInstances() {
        return served().filter(served -> served.operation().request().stream()
                .anyMatch(parameter -> parameter.name().equals("InstanceId") && parameter.required()));
    }

    private static Stream<Served> served() {
        return Served.ALL.stream().filter(served -> served.catalog().provider().equals("aliyun"));
    }
}
