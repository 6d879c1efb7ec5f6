package io.multicloud.core.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.multicloud.core.auth.Signer;
import io.multicloud.core.auth.SigningContext;
import io.multicloud.core.error.AuthenticationException;
import io.multicloud.core.http.HttpRequest;
import io.multicloud.core.http.Parameter;
import io.multicloud.core.internal.text.PercentEncoding;
import io.multicloud.core.spi.Answer;
import io.multicloud.core.spi.ErrorConvention;
import io.multicloud.core.spi.Naming;
import io.multicloud.core.spi.ServiceDescription;
import io.multicloud.core.spi.ServiceError;
import io.multicloud.core.testing.RawServer;
import io.multicloud.core.testing.ThingClient;
import io.multicloud.core.testing.ThingClientBuilder;
import io.multicloud.core.testing.ThingOperations;
import io.multicloud.core.testing.ThingRequest;
import io.multicloud.core.testing.Way;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Way.class)
class SignatureExplanationTest {

    private static final String PASSWORD = "Pa55 word&more";

    private static final ThingRequest REQUEST =
            ThingRequest.of(ThingOperations.CREATE_WITH_GET).named("a b").locked(PASSWORD);

    private final Way way;

    SignatureExplanationTest(Way way) {
        this.way = way;
    }

    @Test
    void the_same_text_on_both_sides_means_a_wrong_secret() throws IOException {
        AuthenticationException e = refused(text -> text, same());

        assertThat(e.explanation()).get().asString().contains("very text", "secret is wrong");
        assertThat(e).hasMessageEndingWith(e.explanation().orElseThrow());
        assertThat(e).hasMessageNotContaining("Check the key");
    }

    @Test
    void a_value_that_is_encoded_in_two_ways_is_shown_where_the_texts_part() throws IOException {
        AuthenticationException e = refused(text -> text.replace("a%2520b", "a%252Bb"), same());

        assertThat(e.explanation())
                .get()
                .asString()
                .contains("nothing about the secret", "%26Name%3Da%252Bb%26", "%26Name%3Da%2520b%26");
    }

    @Test
    void a_text_that_only_ends_sooner_is_another_text() throws IOException {
        AuthenticationException e = refused(text -> text.substring(0, text.length() - 3), same());

        assertThat(e.explanation()).get().asString().contains("another text");
    }

    @Test
    void secret_values_stay_hidden_wherever_the_texts_part() throws IOException {
        AuthenticationException beside = refused(text -> text.replace("%26Password", "%26Passport"), same());
        AuthenticationException plus = refused(text -> text.replace("Pa55%2520word", "Pa55%252Bword"), same());
        AuthenticationException masked = refused(text -> text.replace("Pa55%2520word%2526more", "***"), same());
        AuthenticationException hidden =
                refused(text -> text.replace("Pa55%2520word%2526more", "%252A%252A%252A%252A"), same());
        AuthenticationException garbled = refused(text -> text.replace("Pa55%2520word", "Pa55%253Fword"), same());

        assertThat(beside.explanation()).get().asString().contains("Passport%3D***", "Password%3D***");
        assertThat(plus.explanation()).get().asString().contains("secret values left aside");
        assertThat(masked.explanation()).get().asString().contains("secret values left aside");
        assertThat(hidden.explanation()).get().asString().contains("secret values left aside");
        assertThat(garbled.explanation()).get().asString().contains("a secret value in it arrived changed");
        for (AuthenticationException e : List.of(beside, plus, masked, garbled)) {
            assertThat(e.getMessage()).doesNotContain("Pa55", "fake-access-key-secret");
        }
    }

    @Test
    void without_a_text_on_either_side_the_usual_advice_stays() throws IOException {
        Signer silent = (request, context) -> request.withQuery(Parameter.of("Silent", "yes"));
        Signer failing = new Signer() {
            @Override
            public HttpRequest sign(HttpRequest request, SigningContext context) {
                return request;
            }

            @Override
            public String signedText(HttpRequest signed) {
                throw new IllegalStateException("no text");
            }
        };

        for (AuthenticationException e : List.of(
                refused(text -> "", same()),
                refused(text -> text, builder -> builder.signer(silent)),
                refused(text -> text, builder -> builder.signer(failing)))) {
            assertThat(e.explanation()).isEmpty();
            assertThat(e).hasMessageContaining("Check the key and its secret");
        }
    }

    private static UnaryOperator<ThingClientBuilder> same() {
        return UnaryOperator.identity();
    }

    private AuthenticationException refused(UnaryOperator<String> arrives, UnaryOperator<ThingClientBuilder> options)
            throws IOException {
        AtomicReference<RawServer> self = new AtomicReference<>();
        RawServer.Reply reply = (socket, number) -> {
            String text = arrives.apply(stringToSign(self.get().requests().get(number - 1)));
            RawServer.answer(RawServer.json(
                            401, "", "{\"Code\":\"WrongSignature\",\"Message\":\"signed:" + text + "\"}"))
                    .to(socket, number);
        };
        try (RawServer server = RawServer.start(reply)) {
            self.set(server);
            try (ThingClient client = options.apply(ThingClientBuilder.at(server.endpoint())
                            .service(ServiceDescription.of(
                                            "test", "things", "v1", Naming.UPPER_CAMEL, new QuotingErrors())
                                    .withActionInQuery("Action", "Version")))
                    .build()) {
                Throwable thrown = catchThrowable(() -> way.call(client, REQUEST));
                assertThat(thrown).isInstanceOf(AuthenticationException.class);
                return (AuthenticationException) thrown;
            }
        }
    }

    // A second reading of the rule: what arrived, sorted, without the signature.
    private static String stringToSign(String request) {
        String query = request.substring(request.indexOf('?') + 1, request.indexOf(" HTTP/"));
        String sorted = Arrays.stream(query.split("&"))
                .filter(pair -> !pair.startsWith("Signature="))
                .sorted()
                .collect(Collectors.joining("&"));
        return "GET&%2F&" + PercentEncoding.encode(sorted);
    }

    private static final class QuotingErrors implements ErrorConvention {

        @Override
        public Set<String> fields() {
            return Set.of("Code", "Message");
        }

        @Override
        public @Nullable ServiceError error(Answer answer) {
            return ServiceError.ofStatus(answer.status(), answer.field("Code"), "refused");
        }

        @Override
        public @Nullable String requestId(Answer answer) {
            return null;
        }

        @Override
        public @Nullable String signedText(Answer answer) {
            String message = answer.field("Message");
            return message == null || message.equals("signed:") ? null : message.substring("signed:".length());
        }
    }
}
