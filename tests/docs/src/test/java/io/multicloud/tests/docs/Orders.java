package io.multicloud.tests.docs;

// tag::orders[]
import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.model.InstanceStatus;
import io.multicloud.core.Secret;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.emulator.MulticloudEmulator;
import java.time.Duration;

/** Orders a database on an emulated cloud, waits until it can be used, and lists what there is. */
public class Orders {

    public static void main(String[] args) {
        try (MulticloudEmulator emulator = MulticloudEmulator.start();
                HybridDbClient hybridDb = HybridDbClient.builder()
                        .endpoint(emulator.endpoint())
                        .credentials(AccessKeyCredentials.of(
                                emulator.aliyun().accessKeyId(),
                                emulator.aliyun().accessKeySecret()))
                        .build()) {
            String id = hybridDb.createInstance(r -> r.regionId("cn-hangzhou")
                            .zoneId("cn-hangzhou-b")
                            .dbName("orders")
                            .nodeSpec("petadata.s2.xlarge")
                            .nodeNumber(2)
                            .accountName("orders_app")
                            .accountPassword(Secret.of("Fake-Passw0rd"))
                            .clientToken("orders-2026-001"))
                    .instanceId();
            hybridDb.waitForInstance(id)
                    .until(InstanceStatus.ACTIVE)
                    .every(Duration.ofSeconds(1))
                    .onProgress(System.out::println)
                    .await();
            hybridDb.describeInstancesPager()
                    .forEach(i -> System.out.println(i.instanceId() + " " + i.instanceStatus()));
        }
    }
}
// end::orders[]
