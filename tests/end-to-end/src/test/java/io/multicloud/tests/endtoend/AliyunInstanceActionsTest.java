package io.multicloud.tests.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.model.AddressType;
import io.multicloud.aliyun.hybriddb.model.InstanceStatus;
import io.multicloud.aliyun.hybriddb.model.ModifyMode;
import io.multicloud.aliyun.hybriddb.model.NetworkInfoItem;
import io.multicloud.aliyun.hybriddb.model.NetworkType;
import io.multicloud.aliyun.hybriddb.model.Task;
import io.multicloud.aliyun.hybriddb.model.TaskStatus;
import io.multicloud.emulator.MulticloudEmulator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Names, tasks, networks and white lists of an instance, from the client to the emulator. */
class AliyunInstanceActionsTest {

    private final MulticloudEmulator emulator =
            MulticloudEmulator.builder().rateLimits(false).start();
    private final HybridDbClient client = EmulatedClients.aliyun(emulator).build();
    private final String id = active();

    @AfterEach
    void close() {
        client.close();
        emulator.close();
    }

    private String active() {
        String created = client.createInstance(Samples::aliyun).instanceId();
        emulator.advance(Duration.ofHours(1));
        return created;
    }

    @Test
    void an_instance_gets_another_name() {
        client.modifyInstanceName(id, "库 2");

        assertThat(client.describeInstanceInfo(id).instanceName()).isEqualTo("库 2");
    }

    @Test
    void the_work_that_a_create_began_is_a_task_that_can_be_followed() {
        Instant now = Instant.now();
        List<Task> tasks = client
                .describeTasksPager(r -> r.instanceId(id)
                        .taskStatus(TaskStatus.values())
                        .startTime(now.minus(Duration.ofDays(1)))
                        .endTime(now.plus(Duration.ofDays(1))))
                .stream()
                .toList();

        assertThat(tasks).extracting(Task::taskAction).contains("CreateInstance");
        assertThat(client.waitForTask(id, tasks.get(0).taskId())
                        .until(TaskStatus.SUCCEEDED)
                        .await()
                        .finishTime())
                .isNotNull();
    }

    @Test
    void a_white_list_is_replaced_extended_and_cut() {
        client.modifySecurityIps(r -> r.instanceId(id).addSecurityIpList("10.0.0.0/8", "192.0.2.1"));
        client.modifySecurityIps(
                r -> r.instanceId(id).modifyMode(ModifyMode.APPEND).addSecurityIpList("192.0.2.2"));
        client.modifySecurityIps(
                r -> r.instanceId(id).modifyMode(ModifyMode.DELETE).addSecurityIpList("192.0.2.1"));

        assertThat(client.describeSecurityIps(id).addresses()).containsExactlyInAnyOrder("10.0.0.0/8", "192.0.2.2");
    }

    @Test
    void an_instance_moves_into_a_vpc_and_gets_an_address_in_the_internet() {
        client.switchInstanceNetType(r -> r.instanceId(id)
                .targetNetworkType(NetworkType.VPC)
                .vpcId("vpc-1")
                .vSwitchId("vsw-1"));
        emulator.advance(Duration.ofHours(1));
        client.waitForInstance(id).until(InstanceStatus.ACTIVE).await();
        client.allocateInstancePublicConnection(
                r -> r.instanceId(id).connectionStringPrefix("orders-public").port(3306));
        emulator.advance(Duration.ofHours(1));

        assertThat(client.waitForPublicConnection(id)
                        .until(AddressType.PUBLIC)
                        .await()
                        .networkInfoItems())
                .extracting(NetworkInfoItem::networkType)
                .containsExactlyInAnyOrder(AddressType.VPC, AddressType.PUBLIC);
    }
}
