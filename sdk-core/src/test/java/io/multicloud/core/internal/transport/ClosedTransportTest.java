package io.multicloud.core.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.multicloud.core.http.HttpMethod;
import io.multicloud.core.http.HttpRequest;
import io.multicloud.core.testing.RawServer;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosedTransportTest {

    // What waits for its turn gets it when another call is ended, which closing does one call after the other.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_was_prepared_before_the_end_is_not_sent_after_it(boolean mayBeRepeated) throws IOException {
        try (RawServer server = RawServer.start(RawServer.answer(RawServer.json(200, "", "{}")))) {
            Transport transport = new Transport(
                    null, new Transport.Settings(Duration.ofSeconds(5), 1_000, "test", Clock.systemUTC(), null, null));
            Exchange prepared = transport.prepare(
                    HttpRequest.of(HttpMethod.GET, server.endpoint(), "/"), mayBeRepeated, Duration.ofSeconds(5));
            transport.close();
            assertThatThrownBy(prepared::execute).isInstanceOf(IOException.class);
            assertThat(prepared.isSent()).isFalse();
            assertThat(server.requests()).isEmpty();
        }
    }
}
