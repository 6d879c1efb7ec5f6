package io.multicloud.examples.jshell;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.HybridDbOperations;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlOperations;
import io.multicloud.capitalonline.redis.CapitalOnlineRedisClient;
import io.multicloud.capitalonline.redis.CapitalOnlineRedisOperations;
import io.multicloud.core.ServiceClient;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.spi.ServiceDescription;
import io.multicloud.emulator.HuaweiAccount;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.FlexusRdsOperations;
import java.time.Duration;

/** Clients of an emulator in this process, which holds some instances. */
final class Emulated {

    private Emulated() {}

    static Session start() {
        MulticloudEmulator emulator = MulticloudEmulator.start();
        Session session = new Session(aliyun(emulator), huawei(emulator), mysql(emulator), redis(emulator), emulator);
        Seeds.plant(session);
        emulator.advance(Duration.ofHours(1));
        return session;
    }

    private static Connection<HybridDbClient> aliyun(MulticloudEmulator emulator) {
        HybridDbClient client = HybridDbClient.builder()
                .endpoint(emulator.endpoint())
                .credentials(AccessKeyCredentials.of(
                        emulator.aliyun().accessKeyId(), emulator.aliyun().accessKeySecret()))
                .build();
        return connection("aliyun", HybridDbOperations.SERVICE, client, emulator);
    }

    private static Connection<FlexusRdsClient> huawei(MulticloudEmulator emulator) {
        HuaweiAccount account = emulator.huawei();
        FlexusRdsClient client = FlexusRdsClient.builder()
                .endpoint(emulator.endpoint())
                .projectId(account.projects().get(0).id())
                .credentials(AccessKeyCredentials.of(account.accessKey(), account.secretKey()))
                .build();
        return connection("huawei", FlexusRdsOperations.SERVICE, client, emulator);
    }

    private static Connection<CapitalOnlineMysqlClient> mysql(MulticloudEmulator emulator) {
        CapitalOnlineMysqlClient client = CapitalOnlineMysqlClient.builder()
                .endpoint(emulator.endpoint())
                .credentials(capitalOnline(emulator))
                .build();
        return connection("mysql", CapitalOnlineMysqlOperations.SERVICE, client, emulator);
    }

    private static Connection<CapitalOnlineRedisClient> redis(MulticloudEmulator emulator) {
        CapitalOnlineRedisClient client = CapitalOnlineRedisClient.builder()
                .endpoint(emulator.endpoint())
                .credentials(capitalOnline(emulator))
                .build();
        return connection("redis", CapitalOnlineRedisOperations.SERVICE, client, emulator);
    }

    private static AccessKeyCredentials capitalOnline(MulticloudEmulator emulator) {
        return AccessKeyCredentials.of(
                emulator.capitalOnline().accessKeyId(), emulator.capitalOnline().secretAccessKey());
    }

    private static <C extends ServiceClient<C>> Connection<C> connection(
            String name, ServiceDescription service, C client, MulticloudEmulator emulator) {
        return new Connection<>(name, service, client, "EMULATOR  " + emulator.endpoint());
    }
}
