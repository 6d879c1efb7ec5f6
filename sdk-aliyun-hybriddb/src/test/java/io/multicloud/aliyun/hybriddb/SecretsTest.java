package io.multicloud.aliyun.hybriddb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.multicloud.aliyun.hybriddb.model.CreateInstanceRequest;
import io.multicloud.core.Preview;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.error.AuthenticationException;
import io.multicloud.core.error.ServiceException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    @RegisterExtension
    static final WireMockExtension SERVER = Fixture.server();

    private static final String ONCE = URLEncoder.encode(Fixture.PASSWORD, UTF_8);
    private static final String TWICE = URLEncoder.encode(ONCE, UTF_8);

    private final CreateInstanceRequest request = Fixture.smallest().build();

    @Test
    void a_request_does_not_print_its_password() {
        assertThat(request.toString()).contains("accountPassword=***").doesNotContain(Fixture.PASSWORD);
    }

    @Test
    void a_preview_shows_neither_password_nor_key_nor_signature() {
        try (HybridDbClient client = Fixture.client(SERVER)) {
            Preview preview = client.preview(request);

            assertThat(preview.url())
                    .contains("/?Action=CreateInstance")
                    .contains("AccountPassword=***")
                    .contains("Signature=***");
            assertThat(preview.curl()).contains("AccountPassword=***");
            assertThat(preview.curl() + preview).doesNotContain(Fixture.PASSWORD, ONCE, TWICE, Fixture.KEY_SECRET);
            assertThat(Fixture.received(SERVER)).isEmpty();
        }
    }

    @Test
    void a_preview_does_not_show_the_token_of_temporary_credentials() {
        try (HybridDbClient client = Fixture.builder()
                .endpoint(SERVER.baseUrl())
                .credentials(AccessKeyCredentials.temporary("id", "secret-of-tests", "session-of-tests"))
                .build()) {
            Preview preview = client.preview(request);

            assertThat(preview.url()).contains("SecurityToken=***");
            assertThat(preview.curl() + preview).doesNotContain("session-of-tests", "secret-of-tests");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400, 500})
    void an_answer_that_quotes_the_password_is_masked(int status) {
        Fixture.answer(
                SERVER,
                status,
                "{\"Code\":\"InvalidAccountPassword.Malformed\",\"Message\":\"bad " + Fixture.PASSWORD + "\"}");
        assertMasked(failure());
    }

    @Test
    void a_page_that_quotes_the_whole_query_is_masked() {
        Fixture.answer(SERVER, 502, "<html>AccountPassword=" + ONCE + "&amp;</html>");
        assertMasked(failure());
    }

    @Test
    void the_string_to_sign_that_comes_back_is_masked() {
        String stringToSign = "GET&%2F&AccessKeyId%3D" + Fixture.KEY_ID
                + "%26AccountName%3Dtest_123%26AccountPassword%3D" + TWICE + "%26Action%3DCreateInstance";
        Fixture.answer(
                SERVER,
                400,
                "{\"RequestId\":\"r-1\",\"HostId\":\"petadata.aliyuncs.com\",\"Code\":\"SignatureDoesNotMatch\","
                        + "\"Message\":\"Specified signature is not matched with our calculation. server string to sign is:"
                        + stringToSign + "\"}");

        Throwable failure = failure();

        assertMasked(failure);
        assertThat(failure)
                .isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("AccountPassword%3D***%26Action%3DCreateInstance");
    }

    private Throwable failure() {
        try (HybridDbClient client = Fixture.client(SERVER)) {
            return catchThrowable(() -> client.createInstance(request));
        }
    }

    private static void assertMasked(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).contains("***").doesNotContain(Fixture.PASSWORD, ONCE, TWICE);
        assertThat(service(failure).rawBody()).contains("***").doesNotContain(Fixture.PASSWORD, ONCE, TWICE);
        assertThat(service(failure).failure().toString()).doesNotContain(Fixture.PASSWORD, ONCE, TWICE);
    }

    private static ServiceException service(Throwable failure) {
        if (failure instanceof ServiceException service) {
            return service;
        }
        return (ServiceException) Objects.requireNonNull(failure.getCause(), "no cause");
    }
}
