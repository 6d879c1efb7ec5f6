package io.multicloud.core.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.multicloud.core.ApiResponse;
import io.multicloud.core.error.OutcomeUnknownException;
import io.multicloud.core.error.ServiceException;
import io.multicloud.core.testing.RawServer;
import io.multicloud.core.testing.Thing;
import io.multicloud.core.testing.ThingClient;
import io.multicloud.core.testing.ThingClientBuilder;
import io.multicloud.core.testing.ThingOperations;
import io.multicloud.core.testing.ThingRequest;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmptyAnswerTest {

    @ParameterizedTest
    @CsvSource({"200, ''", "200, '  '", "202, ''", "204, ''"})
    void where_no_body_is_promised_an_empty_one_is_an_answer(int status, String body) throws IOException {
        ApiResponse<Thing> answer = answerTo(status, body);
        assertThat(answer.body().name()).isNull();
        assertThat(answer.body().parts()).isEmpty();
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.rawBody()).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"Name\":\"a\"}"})
    void a_body_that_comes_all_the_same_is_read(String body) throws IOException {
        assertThat(answerTo(200, body).body().name()).isEqualTo(body.contains("a\"") ? "a" : null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html></html>", "{", "null"})
    void a_body_that_is_no_object_is_unreadable_all_the_same(String body) {
        assertThat(catchThrowable(() -> answerTo(200, body))).isInstanceOf(OutcomeUnknownException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 409})
    void an_empty_failure_stays_a_failure(int status) {
        assertThat(catchThrowable(() -> answerTo(status, "")))
                .isInstanceOfSatisfying(
                        ServiceException.class, e -> assertThat(e.status()).isEqualTo(status));
    }

    private static ApiResponse<Thing> answerTo(int status, String body) throws IOException {
        try (RawServer server = RawServer.start(RawServer.answer(RawServer.json(status, "", body)));
                ThingClient client = ThingClientBuilder.at(server.endpoint()).build()) {
            return client.exchange(ThingRequest.of(ThingOperations.SILENT));
        }
    }
}
