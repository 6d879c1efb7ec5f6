package io.multicloud.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.model.CreateInstanceRequest;
import io.multicloud.aliyun.hybriddb.model.CreateInstanceRequestBuilder;
import io.multicloud.aliyun.hybriddb.model.InstanceStatus;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.error.ServiceException;
import io.multicloud.emulator.AliyunAccount;
import io.multicloud.emulator.EmulatedInstance;
import io.multicloud.emulator.Fault;
import io.multicloud.emulator.FaultProxy;
import io.multicloud.emulator.JournalEntry;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.emulator.Provider;
import io.multicloud.emulator.ProxyMode;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The code of docs/testing.md. */
@Timeout(60)
class TestingCodeTest {

    // tag::start[]
    private MulticloudEmulator emulator;
    private HybridDbClient hybridDb;

    @BeforeEach
    void start() {
        emulator = MulticloudEmulator.builder()
                .creationTime(Duration.ofMinutes(10))
                .start();
        hybridDb = HybridDbClient.builder()
                .endpoint(emulator.endpoint())
                .credentials(AccessKeyCredentials.of(
                        emulator.aliyun().accessKeyId(), emulator.aliyun().accessKeySecret()))
                .build();
    }

    @AfterEach
    void stop() {
        hybridDb.close();
        emulator.close();
    }
    // end::start[]

    private final CreateInstanceRequest order = order();

    // tag::clock[]
    @Test
    void an_instance_is_active_after_its_time() {
        String id = hybridDb.createInstance(order).instanceId();
        assertThat(hybridDb.describeInstanceInfo(id).instanceStatus()).isEqualTo(InstanceStatus.CREATE);

        emulator.advance(Duration.ofMinutes(10));

        assertThat(hybridDb.describeInstanceInfo(id).instanceStatus()).isEqualTo(InstanceStatus.ACTIVE);
        assertThat(emulator.instances(Provider.ALIYUN))
                .extracting(EmulatedInstance::status)
                .containsExactly("ACTIVE");
    }
    // end::clock[]

    // tag::waits[]
    @Test
    void a_wait_takes_no_time() {
        String id = hybridDb.createInstance(order).instanceId();
        hybridDb.waitForInstance(id)
                .until(InstanceStatus.ACTIVE)
                .every(Duration.ofMillis(10))
                .onProgress(read -> emulator.advance(Duration.ofMinutes(5)))
                .await();
    }
    // end::waits[]

    @Test
    void calls_are_in_the_journal() {
        // tag::journal[]
        String id = hybridDb.createInstance(order).instanceId();
        assertThatThrownBy(() -> hybridDb.deleteInstance(id)).isInstanceOf(ServiceException.class);

        assertThat(emulator.journal())
                .extracting(JournalEntry::action, JournalEntry::status)
                .containsExactly(tuple("CreateInstance", 200), tuple("DeleteInstance", 403));
        // end::journal[]
    }

    @Test
    void faults_are_played() {
        // tag::faults[]
        emulator.faults().when(Provider.ALIYUN, "CreateInstance").first(1).play(Fault.resetAfterProcessing());

        hybridDb.createInstance(order); // is repeated, with the same token

        assertThat(emulator.journal()).hasSize(2);
        assertThat(emulator.instances(Provider.ALIYUN)).hasSize(1);
        // end::faults[]
    }

    @Test
    void faults_are_drawn_the_same_in_every_run() {
        // tag::random[]
        emulator.faults()
                .always()
                .withProbability(0.2, 7)
                .play(Fault.throttled(), Fault.internalError(), Fault.resetBeforeProcessing());
        // end::random[]
        for (int i = 0; i < 10; i++) {
            hybridDb.describeInstances();
        }
        assertThat(emulator.journal())
                .filteredOn(entry -> entry.fault() == null)
                .hasSize(10);
        assertThat(emulator.journal()).hasSizeGreaterThan(10);
    }

    @Test
    void connections_are_broken() {
        // tag::proxy[]
        try (FaultProxy proxy = FaultProxy.to(emulator.endpoint());
                HybridDbClient client =
                        hybridDb.toBuilder().endpoint(proxy.endpoint()).build()) {
            proxy.mode(1, ProxyMode.resetAfterRequest()); // the first connection only

            client.createInstance(order);

            assertThat(proxy.connections()).isEqualTo(2);
            assertThat(emulator.instances(Provider.ALIYUN)).hasSize(1);
        }
        // end::proxy[]
    }

    @Test
    void a_clock_that_is_off_is_corrected() {
        // tag::skew[]
        Clock off = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(20));
        try (HybridDbClient client = hybridDb.toBuilder().clock(off).build()) {
            client.describeInstances();

            assertThat(emulator.journal())
                    .extracting(JournalEntry::errorCode)
                    .containsExactly("InvalidTimeStamp.Expired", null);
        }
        // end::skew[]
    }

    @Test
    void accounts_are_added() {
        // tag::accounts[]
        AliyunAccount other = AliyunAccount.of("fake-key-of-team-b", "fake-secret-of-team-b");
        try (MulticloudEmulator shared =
                        MulticloudEmulator.builder().account(other).start();
                HybridDbClient teamB = HybridDbClient.builder()
                        .endpoint(shared.endpoint())
                        .credentials(AccessKeyCredentials.of(other.accessKeyId(), other.accessKeySecret()))
                        .build()) {
            teamB.createInstance(order);
            assertThat(shared.instances(Provider.ALIYUN)).hasSize(1);
        }
        // end::accounts[]
        assertThat(emulator.journal()).isEmpty();
    }

    private static CreateInstanceRequest order() {
        CreateInstanceRequestBuilder builder = CreateInstanceRequest.builder();
        OnAliyun.orders(builder);
        return builder.build();
    }
}
