package io.multicloud.core.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExceptionsTest {

    private static ServiceFailure failure(ErrorKind kind) {
        return new ServiceFailure(
                "test.things.ReadThing",
                kind,
                400,
                "SomeCode",
                "some words ",
                "r-1",
                "h-1",
                2,
                Duration.ofSeconds(3),
                "{}",
                null,
                kind != ErrorKind.SERVER_FAULT);
    }

    @ParameterizedTest
    @EnumSource(ErrorKind.class)
    void each_kind_has_an_exception_of_its_own_with_all_facts(ErrorKind kind) {
        ServiceException exception = ServiceException.of(failure(kind));
        assertThat(exception.kind()).isEqualTo(kind);
        assertThat(exception.operation()).isEqualTo("test.things.ReadThing");
        assertThat(exception.status()).isEqualTo(400);
        assertThat(exception.code()).contains("SomeCode");
        assertThat(exception.requestId()).contains("r-1");
        assertThat(exception.hostId()).contains("h-1");
        assertThat(exception.attempts()).isEqualTo(2);
        assertThat(exception.retryAfter()).contains(Duration.ofSeconds(3));
        assertThat(exception.rawBody()).isEqualTo("{}");
        assertThat(exception.failure()).isEqualTo(failure(kind));
        assertThat(exception.outcome()).isEqualTo(kind == ErrorKind.SERVER_FAULT ? Outcome.UNKNOWN : Outcome.REFUSED);
        assertThat(exception)
                .hasMessageStartingWith("test.things.ReadThing failed: SomeCode (HTTP 400): some words [request r-1]"
                        + " after 2 attempts");
        assertThat(Arrays.stream(ErrorKind.values())
                        .map(k -> ServiceException.of(failure(k)).getClass()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Some words", "Some words."})
    void advice_follows_the_words_of_a_service_as_a_sentence_of_its_own(String words) {
        ServiceFailure said = new ServiceFailure(
                "test.things.ReadThing", ErrorKind.PERMISSION, 403, "No", words, null, null, 1, null, "{}", null, true);
        assertThat(ServiceException.of(said))
                .hasMessageStartingWith("test.things.ReadThing failed: No (HTTP 403): Some words. Ask ");
    }

    @Test
    void exceptions_survive_serialization_with_their_facts() throws Exception {
        ServiceException service = copy(ServiceException.of(failure(ErrorKind.CONFLICT)));
        assertThat(service.failure()).isEqualTo(failure(ErrorKind.CONFLICT));
        List<Violation> violations = List.of(new Violation("size", "must be 1 or more, but is 0"));
        assertThat(copy(new InvalidRequestException("CreateThing", violations)).violations())
                .isEqualTo(violations);
        OutcomeUnknownException unknown = copy(new OutcomeUnknownException("a.b.C", "token", service));
        assertThat(unknown.idempotencyToken()).contains("token");
        assertThat(unknown.operation()).isEqualTo("a.b.C");
        assertThat(unknown).hasCauseInstanceOf(ConflictException.class);
    }

    @SuppressWarnings("unchecked")
    private static <T> T copy(T exception) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
