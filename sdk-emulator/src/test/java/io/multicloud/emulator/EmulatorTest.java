package io.multicloud.emulator;

import io.multicloud.emulator.kit.AliyunCall;
import io.multicloud.emulator.kit.CapitalOnlineCall;
import io.multicloud.emulator.kit.HuaweiCall;
import io.multicloud.emulator.kit.MutableClock;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;

/** An emulator per test, on a clock that stands still. */
abstract class EmulatorTest {

    static final Duration CREATION = Duration.ofMinutes(10);
    static final Duration DELETION = Duration.ofMinutes(2);
    static final AliyunAccount TEMPORARY_ALIYUN =
            AliyunAccount.of("fake-temporary-id", "fake-temporary-secret").withSecurityToken("fake-security-token");
    static final HuaweiAccount TEMPORARY_HUAWEI = HuaweiAccount.builder()
            .accessKey("FAKETEMPORARYKEY", "fake-temporary-secret")
            .securityToken("fake-security-token")
            .user("other-domain", "other-user", "other-fake-password")
            .project("1f1f1f1f", "cn-east-3")
            .build();
    static final CapitalOnlineAccount OTHER_CAPITAL_ONLINE =
            CapitalOnlineAccount.of("fake-other-id", "fake-other-secret");

    final MutableClock clock = new MutableClock();
    final MulticloudEmulator emulator = configure(MulticloudEmulator.builder()).start();

    MulticloudEmulatorBuilder configure(MulticloudEmulatorBuilder builder) {
        return builder.clock(clock)
                .creationTime(CREATION)
                .deletionTime(DELETION)
                .account(TEMPORARY_ALIYUN)
                .account(TEMPORARY_HUAWEI)
                .account(OTHER_CAPITAL_ONLINE);
    }

    @AfterEach
    void close() {
        emulator.close();
    }

    AliyunCall aliyun(String action) {
        return new AliyunCall(emulator.endpoint(), emulator.aliyun(), clock, action);
    }

    AliyunCall aliyunCreate() {
        return aliyunCreate(emulator.endpoint());
    }

    AliyunCall aliyunCreate(URI endpoint) {
        return new AliyunCall(endpoint, emulator.aliyun(), clock, "CreateInstance")
                .with("RegionId", "cn-hangzhou")
                .with("ZoneId", "cn-hangzhou-e")
                .with("DBName", "orders")
                .with("NodeSpec", "petadata.s2.xlarge")
                .with("NodeNumber", "2")
                .with("AccountName", "keeper")
                .with("AccountPassword", "Fake-Password+1");
    }

    CapitalOnlineCall capitalOnline(String action) {
        return new CapitalOnlineCall(emulator.endpoint(), emulator.capitalOnline(), clock, action);
    }

    CapitalOnlineCall capitalOnlineCreate() {
        return capitalOnline("CreateDBInstance").post("""
                {"RegionId":"CN_Beijing_A","VdcId":"vdc-1","BasePipeId":"pipe-1","InstanceName":"orders",
                 "PaasGoodsId":6704,"DiskType":"high_disk","DiskValue":100,"Password":"Fake-Password-1"}""");
    }

    HuaweiCall huaweiList() {
        return rds("GET", "/instances").with("group_type", "flexus").signed(emulator.huawei(), clock);
    }

    HuaweiCall huawei(String method, String path) {
        return new HuaweiCall(emulator.endpoint(), method, path);
    }

    HuaweiCall rds(String method, String rest) {
        return huawei(method, "/v3/" + project() + rest);
    }

    String project() {
        return emulator.huawei().projects().get(0).id();
    }
}
