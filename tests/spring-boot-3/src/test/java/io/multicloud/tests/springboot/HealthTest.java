package io.multicloud.tests.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.auth.CredentialsProvider;
import io.multicloud.tests.springboot.Healths.Health;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What is told of the clients' health, and when they are asked. */
class HealthTest {

    private static final String CLIENT = "hybridDbClient";

    private final TurnableClock clock = new TurnableClock();

    private ApplicationContextRunner application(Wire wire) {
        return Contexts.empty()
                .withPropertyValues(Contexts.key("aliyun"))
                .withPropertyValues("multicloud.aliyun.region=cn-hangzhou", "multicloud.client.retry.max-attempts=1")
                .withBean(OkHttpClient.class, wire::client)
                .withBean(Clock.class, () -> clock);
    }

    @Test
    void nothing_is_sent_before_somebody_asks() {
        Wire wire = new Wire();
        application(wire).run(context -> {
            assertThat(Healths.of(context).names()).containsExactly(CLIENT);
            assertThat(wire.requests).isEmpty();
        });
    }

    @Test
    void a_question_does_not_wait_for_the_service() {
        Wire wire = new Wire();
        application(wire).run(context -> {
            wire.hold();
            for (int i = 0; i < 100; i++) {
                Health health = Healths.of(context).health(CLIENT);
                assertThat(health.status()).isEqualTo("UNKNOWN");
                assertThat(health.details())
                        .containsEntry("cloud", "aliyun")
                        .containsEntry("service", "hybriddb")
                        .doesNotContainKeys("account", "checkedAt");
            }
            wire.release();
            assertThat(Healths.of(context).checked(CLIENT).status()).isEqualTo("UP");
            assertThat(wire.requests).hasSize(1);
        });
    }

    @Test
    void a_question_does_not_wait_for_credentials() {
        CountDownLatch gate = new CountDownLatch(1);
        CredentialsProvider slow = () -> {
            try {
                assertThat(gate.await(10, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            return AccessKeyCredentials.of("fake-id", "fake-secret");
        };
        Contexts.empty()
                .withPropertyValues("multicloud.aliyun.region=cn-hangzhou")
                .withBean(OkHttpClient.class, () -> new Wire().client())
                .withBean(CredentialsProvider.class, () -> slow)
                .run(context -> {
                    assertThat(Healths.of(context).health(CLIENT).status()).isEqualTo("UNKNOWN");
                    gate.countDown();
                    assertThat(Healths.of(context).checked(CLIENT).status()).isEqualTo("UP");
                });
    }

    @Test
    void a_result_is_told_until_it_is_older_than_the_interval_and_then_renewed() {
        Wire wire = new Wire(200, 500);
        application(wire).withPropertyValues("multicloud.health.interval=5m").run(context -> {
            Health first = Healths.of(context).checked(CLIENT);
            assertThat(first.status()).isEqualTo("UP");
            assertThat(first.details()).containsEntry("checkedAt", "2026-01-01T00:00:00Z");
            clock.advance(Duration.ofMinutes(5).minusSeconds(1));
            assertThat(Healths.of(context).health(CLIENT)).isEqualTo(first);
            assertThat(wire.requests).hasSize(1);
            clock.advance(Duration.ofSeconds(1));
            Health second = Healths.of(context).renewed(CLIENT, first);
            assertThat(second.status()).isEqualTo("DOWN");
            assertThat(second.details()).containsEntry("checkedAt", "2026-01-01T00:05:00Z");
            assertThat(wire.requests).hasSize(2);
        });
    }

    @Test
    void a_check_that_ends_while_somebody_asks_is_not_made_again() {
        Wire wire = new Wire();
        application(wire).withPropertyValues("multicloud.health.interval=5m").run(context -> {
            Health last = Healths.of(context).checked(CLIENT);
            for (int checks = 2; checks <= 50; checks++) {
                Health earlier = last;
                clock.advance(Duration.ofMinutes(5));
                clock.atNextLook(() -> Healths.of(context).renewed(CLIENT, earlier));
                Healths.of(context).health(CLIENT);
                last = Healths.of(context).renewed(CLIENT, earlier);
            }
            assertThat(wire.requests).hasSize(50);
        });
    }

    @Test
    void a_result_of_long_ago_counts_no_more() {
        application(new Wire()).run(context -> {
            assertThat(Healths.of(context).checked(CLIENT).status()).isEqualTo("UP");
            clock.advance(Duration.ofMinutes(10));
            assertThat(Healths.of(context).health(CLIENT).status()).isEqualTo("UNKNOWN");
            assertThat(Healths.of(context).checked(CLIENT).status()).isEqualTo("UP");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "500, DOWN, SERVER_FAULT",
        "401, DOWN, AUTHENTICATION",
        "403, UNKNOWN, PERMISSION",
        "429, UNKNOWN, THROTTLED"
    })
    void a_failure_tells_its_kind_and_only_that_of_the_service_is_down(int status, String health, String kind) {
        String body = "{\"RequestId\":\"fake-request\",\"Code\":\"FakeCode\",\"Message\":\"words of the service\"}";
        application(new Wire(status).answering(body)).run(context -> {
            Health found = Healths.of(context).checked(CLIENT);
            assertThat(found.status()).isEqualTo(health);
            assertThat(found.details())
                    .containsEntry("kind", kind)
                    .containsEntry("httpStatus", status)
                    .containsEntry("code", "FakeCode")
                    .containsEntry("requestId", "fake-request")
                    .containsKeys("error", "duration", "checkedAt");
            assertThat(found.details().toString())
                    .doesNotContain("words of the service")
                    .doesNotContain(Contexts.FAKE_SECRET);
        });
    }

    @Test
    void what_cannot_be_read_is_not_quoted() {
        application(new Wire().answering("<html>words of somebody</html>")).run(context -> {
            Health found = Healths.of(context).checked(CLIENT);
            assertThat(found.status()).isEqualTo("DOWN");
            assertThat(found.details()).containsEntry("kind", "UNREADABLE_ANSWER");
            assertThat(found.details().toString()).doesNotContain("words");
        });
    }

    @Test
    void a_check_takes_no_longer_than_its_timeout() {
        Wire wire = new Wire();
        application(wire).withPropertyValues("multicloud.health.timeout=50ms").run(context -> {
            wire.hold();
            Health found = Healths.of(context).checked(CLIENT);
            wire.release();
            assertThat(found.status()).isEqualTo("DOWN");
            assertThat(found.details()).containsEntry("kind", "TIMEOUT").containsKey("message");
        });
    }

    @Test
    void each_client_is_a_component_with_its_account() {
        application(new Wire())
                .withPropertyValues("multicloud.aliyun.accounts.prod.region=cn-shanghai")
                .run(context -> {
                    assertThat(Healths.of(context).names()).containsExactly(CLIENT, "hybridDbClient.prod");
                    assertThat(Healths.of(context)
                                    .checked("hybridDbClient.prod")
                                    .details())
                            .containsEntry("account", "prod");
                });
    }

    @Test
    void a_client_of_the_applications_own_is_a_component_too() {
        Wire wire = new Wire();
        Contexts.empty()
                .withBean(
                        "own",
                        HybridDbClient.class,
                        () -> HybridDbClient.builder()
                                .region("cn-hangzhou")
                                .credentials(AccessKeyCredentials.of("fake-id", "fake-secret"))
                                .okHttpClient(wire.client())
                                .build())
                .run(context ->
                        assertThat(Healths.of(context).checked("own").status()).isEqualTo("UP"));
    }

    @Test
    void a_check_is_no_part_of_what_asked_for_it() {
        Observed observed = new Observed();
        application(new Wire())
                .withBean(ObservationRegistry.class, () -> observed.registry)
                .run(context -> {
                    Observation request = Observation.start("request", observed.registry);
                    try (Observation.Scope scope = request.openScope()) {
                        Healths.of(context).checked(CLIENT);
                        assertThat(scope.getCurrentObservation()).isSameAs(request);
                    }
                    request.stop();
                    assertThat(observed.last().getParentObservation()).isNull();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"management.health.multicloud.enabled", "management.health.defaults.enabled"})
    void it_is_switched_off_as_any_other(String property) {
        application(new Wire())
                .withPropertyValues(property + "=false")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean("multicloudHealthContributor"));
    }

    @Test
    void without_clients_there_is_nothing_to_tell() {
        Contexts.empty().run(context -> assertThat(context).doesNotHaveBean("multicloudHealthContributor"));
    }

    @Test
    void without_actuator_clients_work_all_the_same() {
        application(new Wire())
                .withPropertyValues("multicloud.health.interval=5m")
                .withClassLoader(
                        new FilteredClassLoader("org.springframework.boot.actuate", "org.springframework.boot.health"))
                .run(context -> {
                    assertThat(context).hasNotFailed().doesNotHaveBean("multicloudHealthContributor");
                    context.getBean(HybridDbClient.class).describeInstances();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"interval", "timeout"})
    void times_that_are_not_positive_stop_the_start(String name) {
        application(new Wire())
                .withPropertyValues("multicloud.health." + name + "=0s")
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasStackTraceContaining("multicloud.health." + name + ": must be more than zero"));
    }
}
