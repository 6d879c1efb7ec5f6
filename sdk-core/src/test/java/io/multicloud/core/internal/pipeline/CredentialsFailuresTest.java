package io.multicloud.core.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.core.error.AuthenticationException;
import io.multicloud.core.error.ConfigurationException;
import io.multicloud.core.error.ErrorKind;
import io.multicloud.core.error.MulticloudException;
import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.OutcomeUnknownException;
import io.multicloud.core.error.ServiceException;
import io.multicloud.core.error.ServiceFailure;
import io.multicloud.core.error.TransportException;
import io.multicloud.core.error.TransportException.Reason;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.testing.RawServer;
import io.multicloud.core.testing.Thing;
import io.multicloud.core.testing.ThingOperations;
import io.multicloud.core.testing.ThingRequest;
import io.multicloud.core.testing.Way;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Credentials that come from a service of their own, which may fail in every way. */
@ParameterizedClass
@EnumSource(Way.class)
class CredentialsFailuresTest {

    private static final List<Operation<ThingRequest, Thing>> OPERATIONS = List.of(
            ThingOperations.READ, ThingOperations.DELETE, ThingOperations.CREATE, ThingOperations.CREATE_WITH_TOKEN);

    private final Way way;

    CredentialsFailuresTest(Way way) {
        this.way = way;
    }

    @Test
    void a_call_whose_credentials_could_not_be_fetched_was_not_sent_and_is_not_repeated() throws IOException {
        MulticloudException lost = new TransportException(
                "tokens.Create got no usable answer", Reason.CONNECTION_LOST, Outcome.UNKNOWN, null);
        for (MulticloudException failure : List.of(
                lost,
                new OutcomeUnknownException("tokens.Create", null, lost),
                new TransportException("tokens.Create was not sent", Reason.CONNECT, Outcome.NOT_SENT, null),
                refusal(ErrorKind.SERVER_FAULT, 500, false),
                refusal(ErrorKind.THROTTLED, 429, true),
                refusal(ErrorKind.NOT_FOUND, 404, true))) {
            for (Operation<ThingRequest, Thing> operation : OPERATIONS) {
                assertThat(failureOf(operation, failure)).isInstanceOfSatisfying(TransportException.class, e -> {
                    assertThat(e.reason()).isEqualTo(Reason.CREDENTIALS);
                    assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
                    assertThat(e)
                            .hasMessageStartingWith(operation + " was not sent: its credentials could not be fetched: "
                                    + "tokens.Create");
                });
            }
        }
    }

    @Test
    void a_refused_password_and_a_wrong_set_up_are_told_as_they_are() throws IOException {
        MulticloudException refused = refusal(ErrorKind.AUTHENTICATION, 401, true);
        assertThat(failureOf(ThingOperations.CREATE, refused))
                .isSameAs(refused)
                .isInstanceOf(AuthenticationException.class);
        MulticloudException wrong = new ConfigurationException("no such vault");
        assertThat(failureOf(ThingOperations.CREATE, wrong)).isSameAs(wrong);
    }

    private @Nullable MulticloudException failureOf(
            Operation<ThingRequest, Thing> operation, MulticloudException failure) throws IOException {
        RawServer.Reply fine = RetryHarness.answer(200, "{}");
        try (RetryHarness harness = new RetryHarness(
                way,
                fine,
                setup -> setup.credentials = () -> {
                    throw failure;
                })) {
            MulticloudException seen =
                    harness.failure(ThingRequest.of(operation).named("n1"));
            assertThat(harness.requests()).isEmpty();
            assertThat(harness.waits).isEmpty();
            return seen;
        }
    }

    private static ServiceException refusal(ErrorKind kind, int status, boolean refused) {
        return ServiceException.of(new ServiceFailure(
                "tokens.Create", kind, status, "Code", "no", null, null, 1, null, "{}", null, refused));
    }
}
