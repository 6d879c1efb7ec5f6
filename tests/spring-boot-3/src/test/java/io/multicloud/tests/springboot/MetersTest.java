package io.multicloud.tests.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.core.error.ServerFaultException;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.spring.observe.CallMeters;
import java.util.Arrays;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What is counted within calls. */
class MetersTest {

    private static final String[] TAGS = {
        "cloud", "aliyun", "service", "hybriddb", "account", "none", "action", "DescribeInstances"
    };

    private final MeterRegistry meters = new SimpleMeterRegistry();

    private ApplicationContextRunner application(Wire wire, String... properties) {
        return Contexts.allClouds()
                .withBean(OkHttpClient.class, wire::client)
                .withBean(MeterRegistry.class, () -> meters)
                .withPropertyValues(
                        "multicloud.client.retry.base-delay=1ms", "multicloud.client.retry.throttled-base-delay=1ms")
                .withPropertyValues(properties);
    }

    private double count(String name, String key, String value) {
        return meters.get(name).tags(TAGS).tag(key, value).counter().count();
    }

    @Test
    void repeats_are_counted_by_their_reason() {
        application(new Wire(503, 503)).run(context -> {
            context.getBean(HybridDbClient.class).describeInstances();
            assertThat(count("multicloud.client.retries", "reason", "TRANSIENT"))
                    .isEqualTo(2);
            assertThat(meters.find(CallMeters.THROTTLED).counter()).isNull();
        });
    }

    @Test
    void throttled_attempts_are_counted_and_so_are_their_repeats() {
        application(new Wire(429)).run(context -> {
            context.getBean(HybridDbClient.class).describeInstances();
            assertThat(count("multicloud.client.retries", "reason", "THROTTLED"))
                    .isEqualTo(1);
            assertThat(meters.get("multicloud.client.throttled")
                            .tags(TAGS)
                            .counter()
                            .count())
                    .isEqualTo(1);
        });
    }

    @Test
    void repeats_that_did_not_come_about_are_counted_by_what_was_used_up() {
        application(new Wire(503, 503), "multicloud.client.retry.max-attempts=2")
                .run(context -> {
                    HybridDbClient client = context.getBean(HybridDbClient.class);
                    assertThat(catchThrowable(client::describeInstances)).isInstanceOf(ServerFaultException.class);
                    assertThat(count("multicloud.client.retries.refused", "refusal", "ATTEMPTS"))
                            .isEqualTo(1);
                });
    }

    @Test
    void an_empty_budget_shows_as_refused_repeats() {
        Integer[] faults = new Integer[200];
        Arrays.fill(faults, 503);
        application(new Wire(faults), "multicloud.client.retry.max-attempts=2").run(context -> {
            HybridDbClient client = context.getBean(HybridDbClient.class);
            for (int i = 0; i < 40; i++) {
                assertThat(catchThrowable(client::describeInstances)).isInstanceOf(ServerFaultException.class);
            }
            assertThat(count("multicloud.client.retries.refused", "refusal", "BUDGET"))
                    .isEqualTo(40 - count("multicloud.client.retries", "reason", "TRANSIENT"))
                    .isPositive();
        });
    }

    @Test
    void waits_for_the_clients_own_rate_limit_are_timed() {
        application(new Wire(), "multicloud.client.rate-limit.permits=1", "multicloud.client.rate-limit.period=20ms")
                .run(context -> {
                    HybridDbClient client = context.getBean(HybridDbClient.class);
                    client.describeInstances();
                    client.describeInstances();
                    assertThat(meters.get("multicloud.client.rate.limit.waits")
                                    .tags(TAGS)
                                    .timer()
                                    .count())
                            .isEqualTo(1);
                });
    }

    @Test
    void what_is_new_in_an_answer_is_counted_once_by_its_kind() {
        application(new Wire().answering("{\"RequestId\":\"fake-request\",\"FakeField\":1}"))
                .run(context -> {
                    HybridDbClient client = context.getBean(HybridDbClient.class);
                    client.describeInstances();
                    client.describeInstances();
                    assertThat(count("multicloud.client.drifts", "kind", "UNKNOWN_FIELD"))
                            .isEqualTo(1);
                });
    }

    @Test
    void a_token_that_was_renewed_within_a_call_is_counted() {
        try (MulticloudEmulator emulator = MulticloudEmulator.start()) {
            Emulated.allClouds(emulator)
                    .withPropertyValues(Emulated.huaweiUser(emulator))
                    .withBean(MeterRegistry.class, () -> meters)
                    .run(context -> {
                        FlexusRdsClient client = context.getBean(FlexusRdsClient.class);
                        client.listInstances();
                        emulator.expireTokens();
                        client.listInstances();
                        assertThat(meters.get("multicloud.client.renewals")
                                        .tags("cloud", "huawei", "service", "flexus-rds", "action", "ListInstances")
                                        .tag("renewal", "CREDENTIALS")
                                        .counter()
                                        .count())
                                .isEqualTo(1);
                    });
        }
    }

    @Test
    void meters_can_be_switched_off() {
        application(new Wire(503), "multicloud.observations.enabled=false").run(context -> {
            context.getBean(HybridDbClient.class).describeInstances();
            assertThat(meters.getMeters()).isEmpty();
        });
    }

    @Test
    void without_micrometers_meters_clients_work_all_the_same() {
        Wire wire = new Wire(503);
        Contexts.allClouds()
                .withBean(OkHttpClient.class, wire::client)
                .withPropertyValues("multicloud.client.retry.base-delay=1ms")
                .withClassLoader(new FilteredClassLoader("io.micrometer.core"))
                .run(context -> {
                    assertThat(context).hasNotFailed().doesNotHaveBean("multicloudMeterCustomizer");
                    context.getBean(HybridDbClient.class).describeInstances();
                    assertThat(wire.requests).hasSize(2);
                });
    }
}
