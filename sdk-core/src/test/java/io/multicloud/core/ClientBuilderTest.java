package io.multicloud.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.auth.TokenCredentials;
import io.multicloud.core.error.ConfigurationException;
import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.TransportException;
import io.multicloud.core.testing.ThingClient;
import io.multicloud.core.testing.ThingClientBuilder;
import io.multicloud.core.testing.ThingOperations;
import io.multicloud.core.testing.ThingRequest;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientBuilderTest {

    private static ThingClientBuilder builder() {
        return ThingClientBuilder.at(URI.create("https://host.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "host.example",
                "//host.example",
                "ftp://host.example",
                "https://",
                "https:///path",
                "",
                "https://a b",
                "https://user:pass@host.example",
                "https://host.example/path",
                "https://host.example?x=1",
                "https://host.example#x",
                "https:host.example"
            })
    void an_endpoint_that_is_no_plain_address_is_refused(String endpoint) {
        assertThatThrownBy(() -> builder().endpoint(endpoint).build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("The endpoint ")
                .hasMessageContaining("such as https://host.example")
                .hasMessageNotContaining("pass");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://host.example", "http://localhost.example", "http://127.example", "http://10.0.0.1"})
    void plain_http_to_another_machine_is_refused_unless_it_is_allowed(String endpoint) {
        assertThatThrownBy(() -> builder().endpoint(endpoint).build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("plain http")
                .hasMessageContaining("allowPlainHttp(true)");
        assertThatCode(() -> builder()
                        .endpoint(endpoint)
                        .allowPlainHttp(true)
                        .build()
                        .close())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080",
                "http://127.0.0.1",
                "http://127.8.9.1:1",
                "http://[::1]:80",
                "HTTP://LOCALHOST/"
            })
    void plain_http_to_this_machine_is_fine(String endpoint) {
        assertThatCode(() -> builder().endpoint(endpoint).build().close()).doesNotThrowAnyException();
    }

    @Test
    void an_action_that_demands_https_is_refused_over_plain_http_even_where_that_is_allowed() {
        try (ThingClient client =
                builder().endpoint("http://host.example").allowPlainHttp(true).build()) {
            assertThatThrownBy(() -> client.call(ThingRequest.of(ThingOperations.HTTPS_ONLY)))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("HTTPS");
        }
    }

    @Test
    void an_unknown_region_is_refused_with_the_nearest_known_one() {
        ThingClientBuilder builder = withoutEndpoint().region("her-1");
        assertThatThrownBy(builder::build)
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "Unknown region for test: did you mean here-1? If it is new, give its endpoint as well; known"
                                + " regions are [here-1, there-1]");
    }

    @Test
    void without_region_and_endpoint_the_known_regions_are_listed() {
        assertThatThrownBy(() -> withoutEndpoint().build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("[here-1, there-1]");
    }

    @Test
    void without_credentials_there_is_no_client() {
        assertThatThrownBy(() ->
                        ThingClient.builder().endpoint("https://host.example").build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("No credentials for test")
                .hasMessageContaining("MULTICLOUD_TEST_ACCESS_KEY_ID");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\t", "id ", " id", "id\n", "id\r\n", "i d", "id\u00a0", "\uff49\uff44", "id\u0000"})
    void credentials_that_were_copied_badly_are_refused_without_showing_them(String bad) {
        for (Runnable made : new Runnable[] {
            () -> AccessKeyCredentials.of(bad, "fake-secret"),
            () -> AccessKeyCredentials.of("fake-id", bad),
            () -> AccessKeyCredentials.temporary("fake-id", "fake-secret", bad),
            () -> TokenCredentials.of(bad)
        }) {
            assertThatThrownBy(made::run)
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageNotContaining("fake-secret")
                    .hasMessageStartingWith("The ");
        }
    }

    @Test
    @SuppressWarnings("NullAway") // What a caller without null checks may do.
    void half_given_credentials_name_the_missing_half() {
        assertThatThrownBy(() -> AccessKeyCredentials.of(null, "fake-secret"))
                .hasMessage("The access key id is missing: set the variable or property that it is read from");
        assertThatThrownBy(() -> AccessKeyCredentials.of("fake-id", null))
                .hasMessageStartingWith("The access key secret is missing: ");
        assertThatThrownBy(() -> AccessKeyCredentials.temporary("fake-id", "fake-secret", null))
                .hasMessageStartingWith("The security token is missing: ");
        assertThatThrownBy(() -> TokenCredentials.of(null)).hasMessageStartingWith("The token is missing: ");
    }

    @Test
    void a_token_for_a_service_that_signs_with_keys_says_so_and_sends_nothing() {
        try (ThingClient client =
                builder().credentials(TokenCredentials.of("fake-token")).build()) {
            assertThatThrownBy(() -> client.call(ThingRequest.of(ThingOperations.CREATE)))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("access key");
        }
    }

    @Test
    void failures_of_the_users_own_code_are_told_apart_and_nothing_is_sent() {
        for (ThingClientBuilder builder : new ThingClientBuilder[] {
            builder().interceptor(r -> {
                throw new IllegalStateException("mine");
            }),
            builder().credentials(() -> {
                throw new IllegalStateException("mine");
            }),
            builder().signer((r, c) -> {
                throw new IllegalStateException("mine");
            })
        }) {
            try (ThingClient client = builder.build()) {
                Throwable failure = catchThrowable(() -> client.call(ThingRequest.of(ThingOperations.CREATE)));
                assertThat(failure).isInstanceOfSatisfying(TransportException.class, e -> {
                    assertThat(e.reason()).isEqualTo(TransportException.Reason.EXTENSION);
                    assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
                    assertThat(e).hasCauseInstanceOf(IllegalStateException.class);
                });
            }
        }
    }

    @Test
    @SuppressWarnings("NullAway") // What a caller without null checks may do.
    void null_from_the_users_own_code_is_a_failure_of_that_code() {
        for (ThingClientBuilder builder : new ThingClientBuilder[] {
            builder().interceptor(r -> null),
            builder().credentials(() -> null),
            builder().signer((r, c) -> null)
        }) {
            try (ThingClient client = builder.build()) {
                assertThat(catchThrowable(() -> client.call(ThingRequest.of(ThingOperations.CREATE))))
                        .isInstanceOfSatisfying(
                                TransportException.class,
                                e -> assertThat(e.reason()).isEqualTo(TransportException.Reason.EXTENSION));
            }
        }
    }

    @Test
    void an_sdk_failure_in_the_users_own_code_passes_as_it_is() {
        ConfigurationException own = new ConfigurationException("No key in the vault");
        try (ThingClient client = builder()
                .credentials(() -> {
                    throw own;
                })
                .build()) {
            assertThat(catchThrowable(() -> client.call(ThingRequest.of(ThingOperations.CREATE))))
                    .isSameAs(own);
        }
    }

    @Test
    void times_and_sizes_must_be_more_than_zero() {
        for (Duration bad : new Duration[] {Duration.ZERO, Duration.ofSeconds(-1)}) {
            assertThatThrownBy(() -> builder().callTimeout(bad)).hasMessageContaining("call timeout");
            assertThatThrownBy(() -> builder().attemptTimeout(bad)).hasMessageContaining("attempt timeout");
            assertThatThrownBy(() -> CallOptions.none().withCallTimeout(bad))
                    .isInstanceOf(ConfigurationException.class);
            assertThatThrownBy(() -> CallOptions.none().withAttemptTimeout(bad))
                    .isInstanceOf(ConfigurationException.class);
        }
        assertThatThrownBy(() -> builder().maxAnswerBytes(0)).hasMessageContaining("1 byte or more");
    }

    @Test
    void a_connect_timeout_that_a_socket_would_take_for_none_is_refused() {
        for (Duration bad : new Duration[] {
            Duration.ZERO,
            Duration.ofSeconds(-1),
            Duration.ofNanos(999_999),
            Duration.ofDays(24).plusNanos(1)
        }) {
            assertThatThrownBy(() -> builder().connectTimeout(bad))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("connect timeout must be 1 ms to 24 days");
        }
        builder().connectTimeout(Duration.ofMillis(1)).connectTimeout(Duration.ofDays(24));
    }

    @Test
    void a_user_agent_suffix_cannot_smuggle_a_header() {
        assertThatThrownBy(() -> builder().userAgentSuffix("x\r\nX-Evil: 1"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("user agent suffix");
    }

    private static ThingClientBuilder withoutEndpoint() {
        return ThingClient.builder().credentials(AccessKeyCredentials.of("fake-id", "fake-secret"));
    }
}
