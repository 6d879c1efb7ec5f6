package io.multicloud.core.internal.pipeline;

import static io.multicloud.core.internal.pipeline.RetryHarness.answer;
import static io.multicloud.core.internal.pipeline.RetryHarness.script;
import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.auth.Credentials;
import io.multicloud.core.auth.CredentialsProvider;
import io.multicloud.core.error.AuthenticationException;
import io.multicloud.core.testing.RawServer;
import io.multicloud.core.testing.ThingOperations;
import io.multicloud.core.testing.ThingRequest;
import io.multicloud.core.testing.Way;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Way.class)
class RenewStepTest {

    private static final RawServer.Reply FINE = answer(200, "{\"Name\":\"a\"}");
    private static final RawServer.Reply REFUSED = answer(401, "{\"Code\":\"Expired\"}");
    private static final ThingRequest CREATE = ThingRequest.of(ThingOperations.CREATE);

    private final Renewable provider = new Renewable();

    private final Way way;

    RenewStepTest(Way way) {
        this.way = way;
    }

    @Test
    void refused_credentials_are_renewed_and_the_attempt_is_repeated_without_a_wait() throws IOException {
        try (RetryHarness harness = harness(script(REFUSED, FINE))) {
            assertThat(harness.call(CREATE).name()).isEqualTo("a");
            assertThat(keys(harness)).containsExactly("id-1", "id-2");
            assertThat(provider.refused).containsExactly("id-1");
            assertThat(harness.waits).isEmpty();
            assertThat(harness.budget.available()).isEqualTo(500);
        }
    }

    @Test
    void a_service_that_refuses_the_new_ones_too_gets_no_third_request() throws IOException {
        try (RetryHarness harness = harness(REFUSED)) {
            assertThat(harness.failure(CREATE)).isInstanceOf(AuthenticationException.class);
            assertThat(harness.requests()).hasSize(2);
        }
    }

    @Test
    void credentials_that_cannot_be_renewed_are_refused_at_once() throws IOException {
        provider.renewable = false;
        try (RetryHarness harness = harness(script(REFUSED, FINE))) {
            assertThat(harness.failure(CREATE)).isInstanceOf(AuthenticationException.class);
            assertThat(harness.requests()).hasSize(1);
        }
    }

    @Test
    void a_provider_that_fails_to_renew_leaves_the_refusal_as_it_was() throws IOException {
        provider.broken = true;
        try (RetryHarness harness = harness(script(REFUSED, FINE))) {
            assertThat(harness.failure(CREATE)).isInstanceOf(AuthenticationException.class);
            assertThat(harness.requests()).hasSize(1);
        }
    }

    @Test
    void a_refusal_for_lack_of_rights_renews_nothing() throws IOException {
        try (RetryHarness harness = harness(script(answer(403, "{\"Code\":\"Forbidden\"}"), FINE))) {
            assertThat(harness.failure(CREATE)).isNotNull();
            assertThat(provider.refused).isEmpty();
        }
    }

    @Test
    void a_refusal_of_an_anonymous_call_renews_nothing() throws IOException {
        try (RetryHarness harness = harness(script(REFUSED, FINE))) {
            assertThat(harness.failure(ThingRequest.of(ThingOperations.ANONYMOUS)))
                    .isInstanceOf(AuthenticationException.class);
            assertThat(provider.refused).isEmpty();
        }
    }

    private RetryHarness harness(RawServer.Reply script) throws IOException {
        return new RetryHarness(way, script, setup -> setup.credentials = provider);
    }

    private static List<String> keys(RetryHarness harness) {
        return harness.requests().stream()
                .map(r -> r.replaceAll("(?s).*AccessKeyId=([^& ]+).*", "$1"))
                .toList();
    }

    /** Hands out a new key after each refusal. */
    private static final class Renewable implements CredentialsProvider {

        private final List<String> refused = new ArrayList<>();
        private boolean renewable = true;
        private boolean broken;

        @Override
        public Credentials credentials() {
            return AccessKeyCredentials.of("id-" + (refused.size() + 1), "fake-secret");
        }

        @Override
        public boolean renew(Credentials credentials) {
            if (broken) {
                throw new IllegalStateException("fake-secret");
            }
            refused.add(((AccessKeyCredentials) credentials).accessKeyId());
            return renewable;
        }
    }
}
