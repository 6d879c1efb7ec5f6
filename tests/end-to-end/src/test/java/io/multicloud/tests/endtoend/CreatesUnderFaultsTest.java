package io.multicloud.tests.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.core.RetryPolicy;
import io.multicloud.core.error.MulticloudException;
import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.OutcomeUnknownException;
import io.multicloud.emulator.EmulatedInstance;
import io.multicloud.emulator.Fault;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.emulator.Provider;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * Many creates while a fifth of all requests goes wrong in one way or another: what a call reported must be what the
 * cloud holds. {@code -Dcreates=10000} makes it as many as one likes.
 */
class CreatesUnderFaultsTest {

    private static final int CREATES = Integer.getInteger("creates", 150);

    private static final RetryPolicy QUICK =
            new RetryPolicy(3, Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofMillis(5));

    @Test
    void aliyun_holds_what_the_calls_reported() {
        try (MulticloudEmulator emulator = faulty(1);
                HybridDbClient client =
                        EmulatedClients.aliyun(emulator).retryPolicy(QUICK).build()) {
            assertHonest(
                    emulator,
                    Provider.ALIYUN,
                    name -> client.createInstance(r -> {
                        Samples.aliyun(r);
                        r.instanceName(name);
                    }));
        }
    }

    @Test
    void huawei_holds_what_the_calls_reported() {
        try (MulticloudEmulator emulator = faulty(2);
                FlexusRdsClient client =
                        EmulatedClients.huawei(emulator).retryPolicy(QUICK).build()) {
            assertHonest(
                    emulator,
                    Provider.HUAWEI,
                    name -> client.createInstance(r -> {
                        Samples.huawei(r);
                        r.name(name);
                    }));
        }
    }

    @Test
    void capitalonline_holds_what_the_calls_reported() {
        try (MulticloudEmulator emulator = faulty(3);
                CapitalOnlineMysqlClient client = EmulatedClients.capitalOnline(emulator)
                        .retryPolicy(QUICK)
                        .build()) {
            assertHonest(
                    emulator,
                    Provider.CAPITALONLINE,
                    name -> client.createDbInstance(r -> {
                        Samples.capitalOnline(r);
                        r.instanceName(name);
                    }));
        }
    }

    private static MulticloudEmulator faulty(long seed) {
        MulticloudEmulator emulator = MulticloudEmulator.start();
        emulator.faults()
                .always()
                .withProbability(0.2, seed)
                .play(
                        Fault.resetBeforeProcessing(),
                        Fault.resetAfterProcessing(),
                        Fault.status(429),
                        Fault.internalError(),
                        Fault.truncatedBody(),
                        Fault.emptyBody(),
                        Fault.html(502),
                        Fault.html(200),
                        Fault.status(400));
        return emulator;
    }

    private static void assertHonest(MulticloudEmulator emulator, Provider provider, Consumer<String> create) {
        Map<String, Optional<MulticloudException>> reports = new LinkedHashMap<>();
        for (int i = 0; i < CREATES; i++) {
            String name = "orders-" + i;
            reports.put(name, report(create, name));
        }
        List<String> names = emulator.instances(provider).stream()
                .map(EmulatedInstance::name)
                .toList();
        reports.forEach((name, failure) -> {
            int there = Collections.frequency(names, name);
            if (failure.isEmpty()) {
                assertThat(there).as(name + " reported as created").isEqualTo(1);
            } else if (failure.get().outcome() == Outcome.UNKNOWN) {
                assertThat(failure.get()).isInstanceOf(OutcomeUnknownException.class);
                assertThat(there).as(name + " reported as unknown").isBetween(0, 1);
            } else {
                assertThat(there)
                        .as(name + " reported as " + failure.get().outcome())
                        .isZero();
            }
        });
        // The faults must have been met, and overcome more often than not, or this proves nothing.
        assertThat(emulator.journal()).anyMatch(entry -> entry.fault() != null);
        assertThat(reports.values()).filteredOn(Optional::isEmpty).hasSizeGreaterThan(CREATES / 2);
        assertThat(reports.values()).filteredOn(Optional::isPresent).isNotEmpty();
    }

    private static Optional<MulticloudException> report(Consumer<String> create, String name) {
        try {
            create.accept(name);
            return Optional.empty();
        } catch (MulticloudException e) {
            return Optional.of(e);
        }
    }
}
