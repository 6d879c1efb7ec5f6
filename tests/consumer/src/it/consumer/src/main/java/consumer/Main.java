package consumer;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.core.Secret;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.huawei.flexus.FlexusRdsClient;

/** Creates and lists an instance on each cloud; fails with an exception, and so with an exit code, when anything is off. */
public final class Main {

    public static void main(String[] arguments) throws Exception {
        try (MulticloudEmulator emulator = MulticloudEmulator.start();
                HybridDbClient aliyun = HybridDbClient.builder()
                        .endpoint(emulator.endpoint())
                        .credentials(AccessKeyCredentials.of(
                                emulator.aliyun().accessKeyId(), emulator.aliyun().accessKeySecret()))
                        .build();
                FlexusRdsClient huawei = FlexusRdsClient.builder()
                        .endpoint(emulator.endpoint())
                        .projectId(emulator.huawei().projects().get(0).id())
                        .credentials(AccessKeyCredentials.of(
                                emulator.huawei().accessKey(), emulator.huawei().secretKey()))
                        .build();
                CapitalOnlineMysqlClient capitalOnline = CapitalOnlineMysqlClient.builder()
                        .endpoint(emulator.endpoint())
                        .credentials(AccessKeyCredentials.of(
                                emulator.capitalOnline().accessKeyId(),
                                emulator.capitalOnline().secretAccessKey()))
                        .build()) {
            String id = aliyun.createInstance(r -> r.regionId("cn-hangzhou")
                            .zoneId("cn-hangzhou-e")
                            .dbName("orders")
                            .nodeSpec("petadata.s2.xlarge")
                            .nodeNumber(2)
                            .accountName("orders_app")
                            .accountPassword(Secret.of("Fake-Passw0rd")))
                    .instanceId();
            check(aliyun.describeInstances().instances().get(0).instanceId().equals(id), "Aliyun lists what it created");
            check(huawei.listInstances().instances().isEmpty(), "Huawei lists nothing");
            check(capitalOnline.describeRegions().data().size() > 1, "CapitalOnline lists its sites");
            check(okhttp3.OkHttp.VERSION.startsWith("5."), "There is one OkHttp, and it is 5");
            String neighbour = System.getProperty("neighbour", "");
            check(neighbour.isEmpty() || Class.forName(neighbour) != null, "The neighbour is there: " + neighbour);
        }
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("Not so: " + what);
        }
        System.out.println(what);
    }
}
