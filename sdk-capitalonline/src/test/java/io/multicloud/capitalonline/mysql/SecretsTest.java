package io.multicloud.capitalonline.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.multicloud.capitalonline.mysql.model.CreateDbInstanceRequest;
import io.multicloud.core.Preview;
import io.multicloud.core.error.ServiceException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    @RegisterExtension
    static final WireMockExtension SERVER = Fixture.server();

    private final CreateDbInstanceRequest request = Fixture.withPassword();

    @Test
    void a_request_does_not_print_its_password() {
        assertThat(request.toString()).contains("password=***").doesNotContain(Fixture.PASSWORD);
    }

    @Test
    void a_preview_shows_neither_password_nor_key_nor_signature() {
        try (CapitalOnlineMysqlClient client = Fixture.client(SERVER)) {
            Preview preview = client.preview(request);

            assertThat(preview.body()).contains("\"Password\":\"***\"");
            assertThat(preview.url())
                    .contains("/mysql/?Action=CreateDBInstance")
                    .contains("Signature=***");
            assertThat(preview.curl() + preview).doesNotContain(Fixture.PASSWORD, Fixture.KEY_SECRET);
            assertThat(Fixture.received(SERVER)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400, 500})
    void an_answer_that_quotes_the_password_is_masked(int status) {
        Fixture.answer(SERVER, status, "{\"Code\":\"BadArgs\",\"Message\":\"bad password " + Fixture.PASSWORD + "\"}");
        assertMasked();
    }

    @Test
    void a_page_that_quotes_the_password_is_masked() {
        Fixture.answer(SERVER, 502, "<html>" + Fixture.PASSWORD + "</html>");
        assertMasked();
    }

    private void assertMasked() {
        try (CapitalOnlineMysqlClient client = Fixture.client(SERVER)) {
            Throwable failure = catchThrowable(() -> client.call(request));

            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            assertThat(trace.toString()).contains("***").doesNotContain(Fixture.PASSWORD);
            assertThat(rawBody(failure)).isNotEmpty().doesNotContain(Fixture.PASSWORD);
        }
    }

    private static String rawBody(Throwable failure) {
        if (failure instanceof ServiceException service) {
            return service.rawBody();
        }
        return failure.getCause() instanceof ServiceException service ? service.rawBody() : "";
    }
}
