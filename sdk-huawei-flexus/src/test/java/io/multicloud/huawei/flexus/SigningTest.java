package io.multicloud.huawei.flexus;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.auth.Credentials;
import io.multicloud.core.auth.TokenCredentials;
import io.multicloud.core.http.Parameter;
import io.multicloud.huawei.Clients;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SigningTest {

    @RegisterExtension
    static final WireMockExtension server = Clients.server();

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-12-15T09:30:15.9Z"), ZoneOffset.UTC);

    @BeforeEach
    void answer() {
        Clients.answer(server, Clients.json(200, "{\"instances\": []}"));
    }

    @Test
    void an_access_key_signs_host_time_and_project() {
        LoggedRequest sent = sentBy(Clients.flexus(server).clock(CLOCK));

        assertThat(sent.getHeader("X-Sdk-Date")).isEqualTo("20251215T093015Z");
        assertThat(sent.getHeader("X-Project-Id")).isEqualTo(Clients.PROJECT);
        assertThat(sent.getHeader("Authorization"))
                .matches("SDK-HMAC-SHA256 Access=EXAMPLEAK, SignedHeaders=host;x-project-id;x-sdk-date,"
                        + " Signature=[0-9a-f]{64}");
        assertThat(sent.containsHeader("X-Auth-Token")).isFalse();
        assertThat(sent.containsHeader("X-Language")).isFalse();
    }

    @Test
    void a_temporary_key_signs_its_token_too() {
        LoggedRequest sent = sentBy(
                Clients.flexus(server).credentials(AccessKeyCredentials.temporary("AK", "secret-key", "sec-token")));

        assertThat(sent.getHeader("X-Security-Token")).isEqualTo("sec-token");
        assertThat(sent.getHeader("Authorization"))
                .contains("SignedHeaders=host;x-project-id;x-sdk-date;x-security-token");
    }

    @Test
    void a_token_is_sent_and_nothing_is_signed() {
        LoggedRequest sent = sentBy(Clients.flexus(server).credentials(TokenCredentials.of("MIIFtoken")));

        assertThat(sent.getHeader("X-Auth-Token")).isEqualTo("MIIFtoken");
        assertThat(sent.containsHeader("Authorization")).isFalse();
        assertThat(sent.containsHeader("X-Sdk-Date")).isFalse();
        assertThat(sent.containsHeader("X-Project-Id")).isFalse();
    }

    @Test
    void key_or_token_is_decided_at_each_call() {
        AtomicReference<Credentials> current = new AtomicReference<>(Clients.KEY);
        try (FlexusRdsClient rds =
                Clients.flexus(server).credentials(current::get).build()) {
            rds.listInstances();
            assertThat(Clients.onlyRequest(server).containsHeader("Authorization"))
                    .isTrue();
            server.resetRequests();
            current.set(TokenCredentials.of("MIIFtoken"));
            rds.listInstances();
            assertThat(Clients.onlyRequest(server).getHeader("X-Auth-Token")).isEqualTo("MIIFtoken");
        }
    }

    @Test
    void the_language_goes_with_every_call_and_is_signed() {
        LoggedRequest sent = sentBy(Clients.flexus(server).language("en-us"));

        assertThat(sent.header("X-Language").values()).containsExactly("en-us");
        assertThat(sent.getHeader("Authorization")).contains("x-language");
    }

    @Test
    void a_language_can_be_changed_in_a_derived_client_and_by_an_interceptor() {
        try (FlexusRdsClient chinese = Clients.flexus(server).language("zh-cn").build()) {
            assertThat(sentBy(chinese.toBuilder().language("en-us")).getHeader("X-Language"))
                    .isEqualTo("en-us");
            server.resetRequests();
            assertThat(sentBy(chinese.toBuilder().interceptor(r -> r.withHeader(Parameter.of("x-language", "fr-fr"))))
                            .getHeader("X-Language"))
                    .isEqualTo("fr-fr");
        }
    }

    private static LoggedRequest sentBy(FlexusRdsClientBuilder builder) {
        try (FlexusRdsClient rds = builder.build()) {
            rds.listInstances();
        }
        return Clients.onlyRequest(server);
    }
}
