package io.multicloud.tests.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.model.CreateInstanceRequest;
import io.multicloud.aliyun.hybriddb.model.CreateInstanceRequestBuilder;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.model.CreateDbInstanceRequest;
import io.multicloud.capitalonline.mysql.model.CreateDbInstanceRequestBuilder;
import io.multicloud.core.RetryPolicy;
import io.multicloud.core.ServiceClient;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.error.MulticloudException;
import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.OutcomeUnknownException;
import io.multicloud.emulator.EmulatedInstance;
import io.multicloud.emulator.Fault;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.emulator.Provider;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Many creates, half of them blocking on a few threads and half asynchronous, while a fifth of all requests goes wrong in
 * one way or another: what a call reported must be what the cloud holds. {@code -Dcreates=10000} makes it as many as one
 * likes.
 */
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class CreatesUnderFaultsTest {

    private static final int CREATES = Integer.getInteger("creates", 200);

    private static final int BLOCKING_AT_ONCE = 16;

    /** Fewer than a client has on the wire, so that the attempt's time is spent on the attempt. */
    private static final int ASYNC_AT_ONCE = 48;

    private static final RetryPolicy QUICK =
            new RetryPolicy(3, Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofMillis(5));

    /** What each attempt costs that gets no answer at all. */
    private static final Duration ATTEMPT = Duration.ofSeconds(2);

    @Test
    void aliyun_holds_what_the_calls_reported() throws Exception {
        try (MulticloudEmulator emulator = faulty(1);
                HybridDbClient client = EmulatedClients.aliyun(emulator)
                        .retryPolicy(QUICK)
                        .attemptTimeout(ATTEMPT)
                        .build()) {
            assertHonest(emulator, Provider.ALIYUN, client, name -> {
                CreateInstanceRequestBuilder request = CreateInstanceRequest.builder();
                Samples.aliyun(request);
                return request.instanceName(name).build();
            });
        }
    }

    @Test
    void huawei_holds_what_the_calls_reported() throws Exception {
        try (MulticloudEmulator emulator = faulty(2);
                FlexusRdsClient client = EmulatedClients.huawei(emulator)
                        .retryPolicy(QUICK)
                        .attemptTimeout(ATTEMPT)
                        .build()) {
            assertHonest(emulator, Provider.HUAWEI, client, name -> {
                io.multicloud.huawei.flexus.model.CreateInstanceRequestBuilder request =
                        io.multicloud.huawei.flexus.model.CreateInstanceRequest.builder();
                Samples.huawei(request);
                return request.name(name).build();
            });
        }
    }

    @Test
    void capitalonline_holds_what_the_calls_reported() throws Exception {
        try (MulticloudEmulator emulator = faulty(3);
                CapitalOnlineMysqlClient client = EmulatedClients.capitalOnline(emulator)
                        .retryPolicy(QUICK)
                        .attemptTimeout(ATTEMPT)
                        .build()) {
            assertHonest(emulator, Provider.CAPITALONLINE, client, name -> {
                CreateDbInstanceRequestBuilder request = CreateDbInstanceRequest.builder();
                Samples.capitalOnline(request);
                return request.instanceName(name).build();
            });
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
                        Fault.noAnswer(),
                        Fault.lostAnswer(),
                        Fault.latency(Duration.ofMillis(50)),
                        Fault.status(429),
                        Fault.throttled(),
                        Fault.internalError(),
                        Fault.truncatedBody(),
                        Fault.wrongTypedBody(),
                        Fault.emptyBody(),
                        Fault.html(502),
                        Fault.html(200),
                        Fault.status(400));
        return emulator;
    }

    private static <C extends ServiceClient<C>> void assertHonest(
            MulticloudEmulator emulator, Provider provider, C client, Function<String, ServiceRequest<C, ?>> create)
            throws Exception {
        Map<String, Optional<MulticloudException>> reports = new ConcurrentHashMap<>();
        CreateStorm<C> storm = new CreateStorm<>(client, create, reports);
        storm.run(CREATES, BLOCKING_AT_ONCE, ASYNC_AT_ONCE);
        assertThat(reports).hasSize(CREATES);

        Map<String, Long> there = emulator.instances(provider).stream()
                .collect(Collectors.groupingBy(EmulatedInstance::name, Collectors.counting()));
        reports.forEach((name, failure) -> assertHonest(name, failure, there.getOrDefault(name, 0L)));
        // The faults must have been met, and overcome more often than not, or this proves nothing.
        assertThat(emulator.journal()).anyMatch(entry -> entry.fault() != null);
        assertThat(reports.values()).filteredOn(Optional::isEmpty).hasSizeGreaterThan(CREATES / 2);
        assertThat(reports.values()).filteredOn(Optional::isPresent).isNotEmpty();
        assertThat(there.values()).as("instances of one call").allMatch(count -> count == 1);
        System.out.println(provider + ": " + summary(reports, there));
    }

    private static void assertHonest(String name, Optional<MulticloudException> failure, long there) {
        if (failure.isEmpty()) {
            assertThat(there).as(name + " reported as created").isEqualTo(1);
        } else if (failure.get().outcome() == Outcome.UNKNOWN) {
            assertThat(failure.get()).isInstanceOf(OutcomeUnknownException.class);
            assertThat(there).as(name + " reported as unknown").isBetween(0L, 1L);
        } else {
            assertThat(there)
                    .as(name + " reported as " + failure.get().outcome())
                    .isZero();
        }
    }

    private static Map<String, Long> summary(
            Map<String, Optional<MulticloudException>> reports, Map<String, Long> there) {
        return new TreeMap<>(reports.entrySet().stream()
                .collect(Collectors.groupingBy(
                        report -> report.getValue().map(e -> e.outcome().name()).orElse("CREATED")
                                + (there.containsKey(report.getKey()) ? " and there" : " and not there"),
                        Collectors.counting())));
    }
}
