package io.multicloud.core.internal.pipeline;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.multicloud.core.error.MulticloudException;
import io.multicloud.core.testing.ThingClient;
import io.multicloud.core.testing.ThingClientBuilder;
import io.multicloud.core.testing.ThingOperations;
import io.multicloud.core.testing.ThingRequest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;

class CallLogTest {

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort())
            .build();

    private final Logger logger = (Logger) LoggerFactory.getLogger("io.multicloud.sdk");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private ThingClient client;

    @BeforeEach
    void listen() {
        client = ThingClientBuilder.at(URI.create(SERVER.baseUrl())).build();
        lines.start();
        logger.setLevel(Level.TRACE);
        logger.setAdditive(false);
        logger.addAppender(lines);
    }

    @AfterEach
    void stop() {
        client.close();
        logger.detachAppender(lines);
        logger.setLevel(null);
        logger.setAdditive(true);
    }

    @Test
    void a_success_is_two_lines_of_names_numbers_and_ids() {
        SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withBody("{\"RequestId\":\"r-1\"}")));
        client.call(ThingRequest.of(ThingOperations.READ).named("private").locked("fake-password"));
        assertThat(messages()).hasSize(2);
        assertThat(messages().get(0)).isEqualTo("test.things.ReadThing attempt 1");
        assertThat(messages().get(1))
                .matches("test\\.things\\.ReadThing succeeded: status 200, request r-1, attempts 1, \\d+ ms");
    }

    @Test
    void a_drift_is_a_line_without_the_value() {
        SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withBody("{\"New\":\"fake-password\"}")));
        client.call(ThingRequest.of(ThingOperations.READ));
        assertThat(messages().get(1)).isEqualTo("test.things.ReadThing: UNKNOWN_FIELD at New: text for Thing");
        assertThat(messages()).hasSize(3);
    }

    @Test
    void a_refusal_is_logged_with_its_code_and_without_the_services_words() {
        SERVER.stubFor(any(anyUrl())
                .willReturn(aResponse()
                        .withStatus(409)
                        .withBody("{\"Code\":\"InUse\",\"Message\":\"fake-password is bad\",\"RequestId\":\"r-2\"}")));
        assertThatThrownBy(() ->
                        client.call(ThingRequest.of(ThingOperations.CREATE).locked("fake-password")))
                .isInstanceOf(MulticloudException.class);
        assertThat(messages().get(1))
                .matches("test\\.things\\.CreateThing failed: status 409, code InUse, request r-2, REFUSED, \\d+ ms");
    }

    @Test
    void an_unknown_outcome_is_logged_as_such() {
        SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withBody("<html>fake-password</html>")));
        assertThatThrownBy(() ->
                        client.call(ThingRequest.of(ThingOperations.CREATE).locked("fake-password")))
                .isInstanceOf(MulticloudException.class);
        assertThat(messages().get(1))
                .matches("test\\.things\\.CreateThing failed: OutcomeUnknownException, UNKNOWN, \\d+ ms");
    }

    @Test
    void nothing_is_logged_above_debug() {
        SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(500)));
        logger.setLevel(Level.INFO);
        assertThatThrownBy(() -> client.call(ThingRequest.of(ThingOperations.CREATE)))
                .isInstanceOf(MulticloudException.class);
        assertThat(messages()).isEmpty();
    }

    private List<String> messages() {
        return lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
