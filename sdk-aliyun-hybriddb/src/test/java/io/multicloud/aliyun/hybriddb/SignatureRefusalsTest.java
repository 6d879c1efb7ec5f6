package io.multicloud.aliyun.hybriddb;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.multicloud.core.error.AuthenticationException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureRefusalsTest {

    private static final String TEXT = "GET&%2F&AccessKeyId%3Dtest-key-id%26Action%3DDescribeInstances%26Format%3DJSON"
            + "%26SignatureMethod%3DHMAC-SHA1%26SignatureVersion%3D1.0%26Timestamp%3D2026-03-01T12%253A00%253A00Z"
            + "%26Version%3D2016-01-01";

    @RegisterExtension
    static final WireMockExtension SERVER = Fixture.server();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Specified signature is not matched with our calculation. server string to sign is:",
                "The request signature does not conform to Aliyun standards. Server String To Sign is : "
            })
    void the_servers_text_at_the_end_of_the_message_tells_a_wrong_secret(String before) {
        AuthenticationException e = refusal("SignatureDoesNotMatch", before + TEXT);

        assertThat(e.explanation()).get().asString().contains("secret is wrong");
        assertThat(e).hasMessageEndingWith(e.explanation().orElseThrow());
    }

    @Test
    void a_server_that_signed_another_text_tells_where_it_differs() {
        AuthenticationException e =
                refusal("SignatureDoesNotMatch", "server string to sign is:" + TEXT.replace("%253A", "%3A"));

        assertThat(e.explanation())
                .get()
                .asString()
                .contains("nothing about the secret", "2026-03-01T12%3A00", "2026-03-01T12%253A00");
    }

    @Test
    void a_message_without_a_text_explains_nothing() {
        assertThat(refusal("SignatureDoesNotMatch", "The signature is wrong.").explanation())
                .isEmpty();
        assertThat(refusal("IncompleteSignature", "server string to sign is:" + TEXT)
                        .explanation())
                .isEmpty();
    }

    // A signature without a nonce, so that the text is the same each time.
    private static AuthenticationException refusal(String code, String message) {
        SERVER.stubFor(any(anyUrl())
                .willReturn(aResponse()
                        .withStatus(400)
                        .withBody("{\"Code\":\"" + code + "\",\"Message\":\"" + message + "\"}")));
        try (HybridDbClient client = Fixture.builder()
                .endpoint(SERVER.baseUrl())
                .clock(Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC))
                .signer(new NoNonce())
                .build()) {
            return Objects.requireNonNull(
                    catchThrowableOfType(AuthenticationException.class, () -> client.describeInstances()));
        }
    }
}
