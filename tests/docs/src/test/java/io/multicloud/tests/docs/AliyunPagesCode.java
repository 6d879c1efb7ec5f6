package io.multicloud.tests.docs;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.model.CreateInstanceRequest;
import io.multicloud.aliyun.hybriddb.model.InstanceStatus;
import io.multicloud.core.Secret;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.emulator.AliyunAccount;
import io.multicloud.emulator.Fault;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.emulator.Provider;
import java.time.Duration;

/** What the package pages of Aliyun and of the emulator show; {@link PackagePagesTest} holds the two together. */
@SuppressWarnings({"unused", "try"}) // The reader sees what he gets; nothing is done with it here.
final class AliyunPagesCode {

    private AliyunPagesCode() {}

    static void aliyunHybriddb(String id) {
        // tag::aliyun-hybriddb[]
        try (HybridDbClient hybridDb =
                HybridDbClient.builder().region("cn-hangzhou").build()) { // key from the environment
            hybridDb.describeInstancesPager().forEach(System.out::println);
            hybridDb.modifyInstanceName(id, "orders");
            hybridDb.waitForInstance(id)
                    .until(InstanceStatus.ACTIVE)
                    .within(Duration.ofMinutes(20))
                    .await();
        }
        // end::aliyun-hybriddb[]
    }

    static void aliyunHybriddbModel() {
        // tag::aliyun-hybriddb-model[]
        CreateInstanceRequest request = CreateInstanceRequest.builder()
                .regionId("cn-hangzhou")
                .zoneId("cn-hangzhou-b")
                .dbName("orders")
                .nodeSpec("petadata.s2.xlarge")
                .nodeNumber(2)
                .accountName("orders_admin")
                .accountPassword(Secret.of("fake-Passw0rd"))
                .build();
        // end::aliyun-hybriddb-model[]
    }

    static void emulator() {
        // tag::emulator[]
        try (MulticloudEmulator emulator = MulticloudEmulator.start()) {
            emulator.faults()
                    .when(Provider.ALIYUN, "DescribeInstances")
                    .first(1)
                    .play(Fault.throttled());
            AliyunAccount account = emulator.aliyun();
            HybridDbClient hybridDb = HybridDbClient.builder()
                    .endpoint(emulator.endpoint())
                    .credentials(AccessKeyCredentials.of(account.accessKeyId(), account.accessKeySecret()))
                    .build();
            hybridDb.describeInstances(); // repeated by the SDK
            emulator.advance(Duration.ofMinutes(1)); // what was being created is ready now
            emulator.journal().forEach(System.out::println); // two calls
        }
        // end::emulator[]
    }
}
