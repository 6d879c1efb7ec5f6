package io.multicloud.examples.howto;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.HybridDbClientBuilder;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClientBuilder;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.observe.CallEnded;
import io.multicloud.core.observe.CallListener;
import io.multicloud.emulator.AliyunAccount;
import io.multicloud.emulator.CapitalOnlineAccount;
import io.multicloud.emulator.HuaweiAccount;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.FlexusRdsClientBuilder;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** What the examples run on: an emulator whose time goes on with each call, and builders of clients for it. */
final class EmulatedClouds implements AutoCloseable {

    /** The time between two reads of a wait: short, as the emulator's time is. With clouds it is 10 seconds. */
    static final Duration INTERVAL = Duration.ofMillis(20);

    /** A second customer of Huawei Cloud. */
    static final HuaweiAccount BANK = HuaweiAccount.builder()
            .accessKey("EMULATORFAKEBANKKEY", "emulator-fake-bank-secret")
            .project("0e0e0e0e0e0e4000a00000000000000b", "cn-north-4")
            .build();

    private static final Duration PER_CALL = Duration.ofMinutes(1);

    private final MulticloudEmulator emulator;
    private final CallListener time;

    private EmulatedClouds(MulticloudEmulator emulator) {
        this.emulator = emulator;
        this.time = new CallListener() {
            @Override
            public void callEnded(CallEnded event) {
                emulator.advance(PER_CALL);
            }
        };
    }

    static EmulatedClouds start() {
        return new EmulatedClouds(MulticloudEmulator.builder()
                .account(BANK)
                .creationTime(PER_CALL.multipliedBy(2))
                .deletionTime(PER_CALL.multipliedBy(2))
                .start());
    }

    static void run(Example example) throws Exception {
        try (EmulatedClouds clouds = start()) {
            example.run(clouds, new PrintStream(System.out, true, StandardCharsets.UTF_8));
        }
    }

    MulticloudEmulator emulator() {
        return emulator;
    }

    HybridDbClientBuilder aliyun() {
        AliyunAccount account = emulator.aliyun();
        return HybridDbClient.builder()
                .endpoint(emulator.endpoint())
                .credentials(AccessKeyCredentials.of(account.accessKeyId(), account.accessKeySecret()))
                .listener(time);
    }

    FlexusRdsClientBuilder huawei() {
        HuaweiAccount account = emulator.huawei();
        return huawei(account, account.projects().get(0));
    }

    FlexusRdsClientBuilder huawei(HuaweiAccount account, HuaweiAccount.Project project) {
        return FlexusRdsClient.builder()
                .endpoint(emulator.endpoint())
                .projectId(project.id())
                .credentials(AccessKeyCredentials.of(account.accessKey(), account.secretKey()))
                .listener(time);
    }

    CapitalOnlineMysqlClientBuilder capitalOnline() {
        CapitalOnlineAccount account = emulator.capitalOnline();
        return CapitalOnlineMysqlClient.builder()
                .endpoint(emulator.endpoint())
                .credentials(AccessKeyCredentials.of(account.accessKeyId(), account.secretAccessKey()))
                .listener(time);
    }

    @Override
    public void close() {
        emulator.close();
    }
}
