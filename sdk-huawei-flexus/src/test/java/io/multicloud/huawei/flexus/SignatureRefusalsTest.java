package io.multicloud.huawei.flexus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.auth.SdkHmacSha256Signer;
import io.multicloud.core.auth.TokenCredentials;
import io.multicloud.core.error.AuthenticationException;
import io.multicloud.core.error.InvalidRequestException;
import io.multicloud.core.http.HttpRequest;
import io.multicloud.core.http.Parameter;
import io.multicloud.huawei.Clients;
import io.multicloud.huawei.flexus.model.ListInstancesRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The gateway quotes the request that it signed, which tells a wrong key from a request that was changed. */
class SignatureRefusalsTest {

    @RegisterExtension
    static final WireMockExtension server = Clients.server();

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void the_same_request_means_a_wrong_secret() {
        assertThat(refusal(quoted()).explanation()).get().asString().contains("secret is wrong");
    }

    @Test
    void another_request_is_shown_where_it_differs() {
        AuthenticationException refused = refusal(quoted().replace("group_type=flexus", "group_type=other"));

        assertThat(refused.explanation())
                .get()
                .asString()
                .contains("nothing about the secret", "group_type=other", "group_type=flexus");
        assertThat(refused).hasMessageEndingWith(refused.explanation().orElseThrow());
    }

    @Test
    void the_difference_shows_no_security_token() {
        AuthenticationException refused =
                refusal(quoted().replace("x-project-id:" + Clients.PROJECT, "x-project-id:p"));

        assertThat(refused.explanation()).get().asString().doesNotContain("temp-token-1");
        assertThat(refused.getMessage()).doesNotContain("temp-token-1");
    }

    @Test
    void an_expired_signature_and_a_refused_token_explain_nothing() {
        assertThat(refusal("").explanation()).isEmpty();
        answer("GET|/v3/p/instances/|||host|e3b0");
        try (FlexusRdsClient rds = Clients.flexus(server)
                .credentials(TokenCredentials.of("fake-token"))
                .build()) {
            assertThat(catchThrowableOfType(AuthenticationException.class, rds::listInstances)
                            .explanation())
                    .isEmpty();
        }
    }

    @Test
    void a_body_over_12_mb_is_refused_with_a_key_and_sent_with_a_token() {
        String large = "x".repeat(12 * 1024 * 1024);
        try (FlexusRdsClient rds = Clients.flexus(server).build()) {
            assertThatThrownBy(() -> rds.updateInstanceConfigurationAsync(
                            r -> r.instanceId("i").putValues("name", large)))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("12 MB with an access key")
                    .hasMessageContaining("with a token only");
        }
        server.verify(0, WireMock.anyRequestedFor(WireMock.anyUrl()));
        Clients.answer(server, Clients.json(200, "{\"job_id\": \"j\"}"));
        try (FlexusRdsClient rds = Clients.flexus(server)
                .credentials(TokenCredentials.of("fake-token"))
                .build()) {
            assertThat(rds.updateInstanceConfigurationAsync(
                                    r -> r.instanceId("i").putValues("name", large))
                            .jobId())
                    .isEqualTo("j");
        }
    }

    // What a gateway would quote: the text that the same signer makes of the same request.
    private static String quoted() {
        AtomicReference<HttpRequest> signed = new AtomicReference<>();
        SdkHmacSha256Signer signer = SdkHmacSha256Signer.create();
        try (FlexusRdsClient rds = builder()
                .signer((request, context) -> {
                    HttpRequest one =
                            signer.sign(request.withHeader(Parameter.of("X-Project-Id", Clients.PROJECT)), context);
                    signed.set(one);
                    return one;
                })
                .build()) {
            rds.preview(ListInstancesRequest.builder().build());
        }
        return signer.signedText(signed.get()).replace('\n', '|');
    }

    private static AuthenticationException refusal(String text) {
        answer(text);
        try (FlexusRdsClient rds = builder().build()) {
            return catchThrowableOfType(AuthenticationException.class, rds::listInstances);
        }
    }

    private static void answer(String text) {
        Clients.answer(server, Clients.json(401, """
                {"error_msg": "Incorrect IAM authentication information: verify aksk signature fail, %s",
                "error_code": "APIGW.0301", "request_id": "r1"}""".formatted(text.isEmpty() ? "" : "canonicalRequest:" + text)));
    }

    private static FlexusRdsClientBuilder builder() {
        return Clients.flexus(server)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .credentials(AccessKeyCredentials.temporary("AK", "secret-key", "temp-token-1"));
    }
}
