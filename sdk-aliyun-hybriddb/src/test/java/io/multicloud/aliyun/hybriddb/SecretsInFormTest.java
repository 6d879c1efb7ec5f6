package io.multicloud.aliyun.hybriddb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.multicloud.aliyun.hybriddb.model.ModifyAccountPasswordRequest;
import io.multicloud.core.Preview;
import io.multicloud.core.Secret;
import java.net.URLEncoder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SecretsInFormTest {

    private static final String OLD = "Old pass+word&1";
    private static final String NEW = "New=pass/word~2";

    private static final ModifyAccountPasswordRequest REQUEST = ModifyAccountPasswordRequest.builder()
            .instanceId("pd-1")
            .accountName("app")
            .oldPassword(Secret.of(OLD))
            .newPassword(Secret.of(NEW))
            .build();

    @RegisterExtension
    static final WireMockExtension SERVER = Fixture.server();

    private HybridDbClient client;

    @BeforeEach
    void start() {
        Fixture.answer(SERVER, 200, "{}");
        client =
                Fixture.builder().endpoint(SERVER.baseUrl()).secretsInForm(true).build();
    }

    @AfterEach
    void stop() {
        client.close();
    }

    @Test
    void passwords_go_to_a_signed_form_and_the_rest_to_the_query() {
        client.modifyAccountPassword(REQUEST);

        LoggedRequest sent = Fixture.received(SERVER).get(0);
        assertThat(sent.getMethod().getName()).isEqualTo("POST");
        assertThat(sent.getHeader("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(sent.getBodyAsString())
                .isEqualTo("OldPassword=Old%20pass%2Bword%261&NewPassword=New%3Dpass%2Fword~2");
        assertThat(sent.getUrl()).contains("Action=ModifyAccountPassword", "AccountName=app");
        assertThat(sent.getUrl()).doesNotContain("Password=");
        assertThat(sent.queryParameter("Signature").firstValue()).isEqualTo(KeyAndAmpersandSignature.of(sent));
    }

    @Test
    void a_token_is_made_for_a_form_too() {
        client.createInstance(Fixture.smallest().build());

        LoggedRequest sent = Fixture.received(SERVER).get(0);
        assertThat(sent.getBodyAsString()).startsWith("AccountPassword=");
        assertThat(sent.queryParameter("ClientToken").firstValue()).isNotBlank();
        assertThat(sent.queryParameter("Signature").firstValue()).isEqualTo(KeyAndAmpersandSignature.of(sent));
    }

    @Test
    void a_request_without_a_password_stays_what_it_was() {
        client.describeAccounts("pd-1");

        LoggedRequest sent = Fixture.received(SERVER).get(0);
        assertThat(sent.getMethod().getName()).isEqualTo("GET");
        assertThat(sent.getBody()).isEmpty();
    }

    @Test
    void a_client_that_is_derived_keeps_the_form_and_one_that_was_not_asked_has_none() {
        try (HybridDbClient derived = client.toBuilder().build();
                HybridDbClient plain = client.toBuilder().secretsInForm(false).build()) {
            assertThat(derived.preview(REQUEST).body()).isNotEmpty();
            assertThat(plain.preview(REQUEST).body()).isEmpty();
            assertThat(plain.preview(REQUEST).url()).contains("OldPassword=***");
        }
    }

    @Test
    void a_preview_and_an_answer_that_quotes_the_form_show_no_password() {
        Preview preview = client.preview(REQUEST);
        assertThat(preview.body()).isEqualTo("OldPassword=***&NewPassword=***");
        assertThat(preview.curl()).startsWith("curl -X POST").contains("OldPassword=***");

        Fixture.answer(
                SERVER,
                400,
                "{\"Code\":\"InvalidParameter\",\"Message\":\"" + OLD + " and " + URLEncoder.encode(NEW, UTF_8)
                        + "\"}");
        Throwable refusal = catchThrowable(() -> client.modifyAccountPassword(REQUEST));
        assertThat(refusal).hasMessageContaining("*** and ***");
        assertThat(preview + preview.curl() + refusal).doesNotContain(OLD, NEW, "Old%20pass", "New%3D");
    }
}
