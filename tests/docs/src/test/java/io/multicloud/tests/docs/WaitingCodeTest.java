package io.multicloud.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.model.DescribeInstanceInfoResponse;
import io.multicloud.aliyun.hybriddb.model.Instance;
import io.multicloud.aliyun.hybriddb.model.InstanceStatus;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.emulator.Provider;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.model.InstanceType;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Runs the code of docs/waiting.md. */
@Timeout(60)
class WaitingCodeTest {

    private final MulticloudEmulator emulator = MulticloudEmulator.builder()
            .creationTime(Duration.ZERO)
            .deletionTime(Duration.ZERO)
            .start();

    private final HybridDbClient hybridDb = Emulated.aliyun(emulator).build();
    private final FlexusRdsClient rds = Emulated.huawei(emulator).build();
    private final CapitalOnlineMysqlClient mysql = Emulated.mysql(emulator).build();

    @AfterEach
    void close() {
        hybridDb.close();
        rds.close();
        mysql.close();
        emulator.close();
    }

    @Test
    void a_state_is_awaited_with_and_without_a_thread_and_so_is_an_end() throws Exception {
        String id = hybridDb.createInstance(OnAliyun::orders).instanceId();
        String uuid = OnCapitalOnline.instance(mysql, "orders");
        mysql.deleteDbInstance(uuid);

        String printed = Output.of(
                () -> assertThat(waits(id, uuid).get(20, TimeUnit.SECONDS).instanceStatus())
                        .isEqualTo(InstanceStatus.ACTIVE));

        assertThat(printed).isEqualToIgnoringNewLines("instance " + id + ": ACTIVE after 0 s");
        assertThat(emulator.instances(Provider.CAPITALONLINE)).isEmpty();
    }

    private CompletableFuture<DescribeInstanceInfoResponse> waits(String id, String uuid) {
        // tag::waiters[]
        hybridDb.waitForInstance(id)
                .until(InstanceStatus.ACTIVE)
                .within(Duration.ofMinutes(20))
                .onProgress(System.out::println) // instance rm-1: CREATE after 35 s
                .await();

        CompletableFuture<DescribeInstanceInfoResponse> ready =
                hybridDb.waitForInstance(id).until(InstanceStatus.ACTIVE).awaitAsync();
        mysql.waitForInstance(uuid).awaitGone();
        // end::waiters[]
        return ready;
    }

    @Test
    void lists_are_read_as_one_and_page_by_page() throws Exception {
        String id = hybridDb.createInstance(OnAliyun::orders).instanceId();
        OnFlexus.instance(rds, "single");

        String printed = Output.of(() -> {
            // tag::pagers[]
            hybridDb.describeInstancesPager().stream().map(Instance::instanceId).forEach(System.out::println);
            for (var instance : rds.listInstancesPager(r -> r.type(InstanceType.SINGLE))) {
                System.out.println(instance.name());
            }
            hybridDb.describeInstancesPager().pages().forEach(page -> System.out.println(page.totalCount()));
            // end::pagers[]
        });

        assertThat(printed.lines()).containsExactly(id, "single", "1");
    }
}
