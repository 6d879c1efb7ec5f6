package io.multicloud.core.internal.pipeline;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.multicloud.core.ApiResponse;
import io.multicloud.core.error.ErrorKind;
import io.multicloud.core.error.MulticloudException;
import io.multicloud.core.error.OutcomeUnknownException;
import io.multicloud.core.error.ServiceException;
import io.multicloud.core.error.TransportException;
import io.multicloud.core.error.TransportException.Reason;
import io.multicloud.core.testing.Thing;
import io.multicloud.core.testing.ThingClient;
import io.multicloud.core.testing.ThingClientBuilder;
import io.multicloud.core.testing.ThingOperations;
import io.multicloud.core.testing.ThingRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadAnswerTest {

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort().gzipDisabled(true))
            .build();

    private ThingClient client;

    @BeforeEach
    void build() {
        client = ThingClientBuilder.at(URI.create(SERVER.baseUrl()))
                .maxAnswerBytes(10_000)
                .build();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<html><body>Welcome</body></html>",
                "{\"Name\":\"a",
                "{\"Name\":\"a\"",
                "[1,2]",
                "\"text\"",
                "{\"Name\":1}{",
                "{\"Name\":1} trailing",
                "null",
                "not json",
                "{'Name':1}",
                "\u0000\u0001"
            })
    void a_success_without_a_readable_body_is_a_transport_failure(String body) {
        answer(aResponse().withStatus(200).withBody(body));
        assertUnreadable(catchThrowable(() -> client.call(ThingRequest.of(ThingOperations.READ))));
        assertThat(catchThrowable(() -> client.call(ThingRequest.of(ThingOperations.CREATE))))
                .isInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    void the_message_quotes_the_beginning_on_one_line_and_hides_what_was_secret() {
        answer(aResponse()
                .withStatus(200)
                .withBody("<html>\r\n\u0007 fake-access-key-secret fake%2Fpa%20ss\n" + "x".repeat(5000)));
        Throwable failure = catchThrowable(
                () -> client.call(ThingRequest.of(ThingOperations.READ).locked("fake/pa ss")));
        assertThat(failure.getMessage())
                .contains("<html> *** *** xxx")
                .doesNotContain("fake-access-key-secret", "fake/pa", "fake%2F", "\n", "\u0007")
                .hasSizeLessThan(500);
    }

    @Test
    void an_answer_over_the_limit_is_refused() {
        answer(aResponse().withStatus(200).withBody("{\"Name\":\"" + "x".repeat(10_000) + "\"}"));
        assertTooLarge();
    }

    @Test
    void a_small_answer_that_unfolds_into_a_huge_one_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write("{\"Name\":\"".getBytes(UTF_8));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                gzip.write(zeros);
            }
        }
        answer(aResponse()
                .withStatus(200)
                .withHeader("Content-Encoding", "gzip")
                .withBody(bytes.toByteArray()));
        assertTooLarge();
    }

    @Test
    void a_compressed_answer_is_read() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write("{\"Name\":\"中文\"}".getBytes(UTF_8));
        }
        answer(aResponse()
                .withStatus(200)
                .withHeader("Content-Encoding", "gzip")
                .withBody(bytes.toByteArray()));
        assertThat(client.call(ThingRequest.of(ThingOperations.READ)).name()).isEqualTo("中文");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "text/plain",
                "application/octet-stream",
                "nonsense",
                "application/json; charset=made-up"
            })
    void a_readable_body_of_the_wrong_content_type_is_read(String contentType) {
        answer(aResponse()
                .withStatus(200)
                .withHeader("Content-Type", contentType)
                .withBody("{\"Name\":\"中文\"}"));
        assertThat(client.call(ThingRequest.of(ThingOperations.READ)).name()).isEqualTo("中文");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "\"gb18030\"", "UTF-16", "utf-8"})
    void a_body_is_read_in_the_charset_that_the_service_names(String charset) {
        answer(aResponse()
                .withStatus(200)
                .withHeader("Content-Type", "application/json;charset=" + charset)
                .withBody("{\"Name\":\"中文\"}".getBytes(Charset.forName(charset.replace("\"", "")))));
        assertThat(client.call(ThingRequest.of(ThingOperations.READ)).name()).isEqualTo("中文");
    }

    @Test
    void bytes_that_are_not_quite_utf_8_are_read_with_replacements() {
        answer(aResponse().withStatus(200).withBody("{\"Name\":\"caf\u00E9\",\"Size\":3}".getBytes(ISO_8859_1)));
        Thing thing = client.call(ThingRequest.of(ThingOperations.READ));
        assertThat(thing.name()).isEqualTo("caf\uFFFD");
        assertThat(thing.size()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void another_encoding_is_not_guessed(String encoding) {
        answer(aResponse().withStatus(200).withBody("{\"Name\":\"a\"}".getBytes(Charset.forName(encoding))));
        assertUnreadable(catchThrowable(() -> client.call(ThingRequest.of(ThingOperations.READ))));
    }

    @Test
    void an_http_200_that_says_otherwise_is_an_error() {
        answer(aResponse()
                .withStatus(200)
                .withBody("{\"Code\":\"NoSuch\",\"Message\":\"none\",\"RequestId\":\"r-1\"}"));
        assertThat(catchThrowable(() -> client.call(ThingRequest.of(ThingOperations.READ))))
                .isInstanceOfSatisfying(ServiceException.class, e -> {
                    assertThat(e.code()).contains("NoSuch");
                    assertThat(e.requestId()).contains("r-1");
                    assertThat(e.rawBody()).contains("NoSuch");
                    assertThat(e.operation()).isEqualTo("test.things.ReadThing");
                });
    }

    @Test
    void an_error_in_an_inner_object_is_found_without_regard_to_case() {
        answer(aResponse().withStatus(403).withBody("{\"Other\":{\"x\":[1]},\"Error\":{\"Code\":403,\"more\":{}}}"));
        assertThat(catchThrowable(() -> client.call(ThingRequest.of(ThingOperations.READ))))
                .isInstanceOfSatisfying(
                        ServiceException.class, e -> assertThat(e.code()).contains("403"));
    }

    @ParameterizedTest
    @CsvSource({
        "400,INVALID_REQUEST",
        "401,AUTHENTICATION",
        "402,QUOTA",
        "403,PERMISSION",
        "404,NOT_FOUND",
        "409,CONFLICT",
        "413,INVALID_REQUEST",
        "429,THROTTLED",
        "500,SERVER_FAULT",
        "502,SERVER_FAULT",
        "503,SERVER_FAULT"
    })
    void a_failure_without_the_services_own_form_goes_by_its_status(int status, ErrorKind kind) {
        answer(aResponse().withStatus(status).withBody("<html>proxy</html>"));
        assertThat(catchThrowable(() -> client.call(ThingRequest.of(ThingOperations.READ))))
                .isInstanceOfSatisfying(ServiceException.class, e -> {
                    assertThat(e.kind()).isEqualTo(kind);
                    assertThat(e.status()).isEqualTo(status);
                    assertThat(e.code()).isEmpty();
                    assertThat(e).hasMessageContaining("<html>proxy</html>");
                });
        Throwable change = catchThrowable(() -> client.call(ThingRequest.of(ThingOperations.CREATE)));
        assertThat(change).isInstanceOf(status < 500 ? ServiceException.class : OutcomeUnknownException.class);
    }

    @Test
    void any_2xx_is_a_success() {
        for (int status : new int[] {200, 201, 202, 206}) {
            answer(aResponse().withStatus(status).withBody("{\"Name\":\"a\"}"));
            ApiResponse<Thing> answer = client.exchange(ThingRequest.of(ThingOperations.READ));
            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.body().name()).isEqualTo("a");
        }
    }

    @Test
    void a_redirect_says_so_and_does_not_name_where_to() {
        answer(aResponse().withStatus(302).withHeader("Location", "https://evil.example/?Signature=s"));
        Throwable failure = catchThrowable(() -> client.call(ThingRequest.of(ThingOperations.READ)));
        assertUnreadable(failure);
        assertThat(failure).hasMessageContaining("redirect").hasMessageNotContaining("evil.example");
    }

    private void answer(ResponseDefinitionBuilder response) {
        SERVER.stubFor(any(anyUrl()).willReturn(response));
    }

    private void assertTooLarge() {
        Throwable failure = catchThrowable(() -> client.call(ThingRequest.of(ThingOperations.READ)));
        assertUnreadable(failure);
        assertThat(failure).hasMessageContaining("larger than 10000 bytes");
    }

    private static void assertUnreadable(Throwable failure) {
        assertThat(failure)
                .isInstanceOf(MulticloudException.class)
                .isInstanceOfSatisfying(
                        TransportException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNREADABLE_ANSWER));
    }
}
