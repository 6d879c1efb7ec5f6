package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.emulator.internal.catalog.Edge;
import io.multicloud.emulator.internal.catalog.Edges;
import io.multicloud.emulator.kit.AliyunCall;
import io.multicloud.emulator.kit.CapitalOnlineCall;
import io.multicloud.emulator.kit.HuaweiCall;
import io.multicloud.emulator.kit.Reply;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every request that breaks a rule of the catalog, sent to the emulator: each cloud refuses it in its own words. */
class DocumentedRulesTest extends EmulatorTest {

    @Test
    void aliyun_refuses_every_broken_rule() {
        assertThat(broken("aliyun")).isNotEmpty().allSatisfy(edge -> {
            AliyunCall call = aliyun(edge.served().operation().name());
            edge.request().properties().forEach(entry -> call.with(entry.getKey(), text(entry.getValue())));
            Reply reply = call.send();
            assertThat(reply.error()).isEqualTo("400 " + aliyunCode(edge));
            assertThat(reply.json().path("Message").asText()).contains(" " + edge.parameter() + " ");
        });
    }

    @Test
    void capital_online_refuses_every_broken_rule() {
        assertThat(broken("capitalonline")).isNotEmpty().allSatisfy(edge -> {
            CapitalOnlineCall call = capitalOnline(edge.served().operation().name())
                    .ask(edge.served().operation(), edge.request());
            Reply reply = call.send();
            assertThat(reply.error())
                    .isEqualTo(edge.rule().startsWith("required") ? "400 ArgMissing" : "400 InvalidParameter");
            assertThat(reply.json().path("Message").asText()).contains(" " + edge.parameter() + " ");
        });
    }

    @Test
    void huawei_refuses_every_broken_rule() {
        assertThat(broken("huawei").filter(edge -> isRds(edge)).filter(HuaweiEdge::hasAllOfThePath))
                .isNotEmpty()
                .allSatisfy(edge -> {
                    Reply reply = new HuaweiEdge(edge, project())
                            .call(emulator.endpoint())
                            .signed(emulator.huawei(), clock)
                            .send();
                    boolean token = edge.parameter().equals("X-Client-Token");
                    assertThat(reply.error()).isEqualTo(token ? "400 DBS.280497" : "400 DBS.280001");
                    if (!HuaweiEdge.isElsewhere(edge)) {
                        assertThat(reply.json().path("error_msg").asText()).contains(edge.parameter());
                    }
                });
    }

    @Test
    void iam_refuses_every_broken_rule_in_its_own_form() {
        assertThat(broken("huawei").filter(edge -> !isRds(edge))).isNotEmpty().allSatisfy(edge -> {
            if (edge.served().operation().hasBody()) {
                Reply reply = huawei("POST", "/v3/auth/tokens")
                        .body(edge.request().toString())
                        .send();
                assertThat(reply.status()).isEqualTo(400);
                assertThat(reply.json().at("/error/message").asText()).contains(nameOrId(edge.parameter()));
            } else {
                HuaweiCall call = huawei("GET", "/v3/projects");
                edge.request().properties().forEach(entry -> call.with(entry.getKey(), text(entry.getValue())));
                Reply reply = call.signed(emulator.huawei(), clock).send();
                assertThat(reply.status()).isEqualTo(400);
                assertThat(reply.json().path("error_msg").asText()).contains(edge.parameter());
            }
        });
    }

    @Test
    void a_refusal_shows_nothing_of_a_password() {
        String message = rds("POST", "/instances")
                .body("{\"password\":\"fakehidden\"}")
                .signed(emulator.huawei(), clock)
                .send()
                .body();
        assertThat(message).contains("name must be given").doesNotContain("fakehidden");
    }

    /** Of name and id one is needed, and a refusal names but one of the two that are missing. */
    private static String nameOrId(String parameter) {
        return parameter.startsWith("auth.scope.") ? parameter.replaceFirst("\\.(name|id)$", "") : parameter;
    }

    private static String aliyunCode(Edge edge) {
        return switch (edge.rule()) {
            case "required", "requiredWhen" -> "MissingParameter";
            case "enum" -> "Invalid" + edge.parameter() + ".ValueNotSupported";
            default -> "Invalid" + edge.parameter() + ".Malformed";
        };
    }

    /** Tags go as one text. */
    private static String text(JsonNode value) {
        if (!value.isArray()) {
            return value.asText();
        }
        StringJoiner pairs = new StringJoiner(",");
        value.forEach(tag ->
                pairs.add(tag.path("key").asText() + "=" + tag.path("value").asText()));
        return pairs.toString();
    }

    private static Stream<Edge> broken(String provider) {
        return Edges.all()
                .filter(edge -> !edge.kept())
                .filter(edge -> edge.served().catalog().provider().equals(provider));
    }

    private static boolean isRds(Edge edge) {
        return edge.served().catalog().service().equals("flexus-rds");
    }
}
