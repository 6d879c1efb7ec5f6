package io.multicloud.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.core.Secret;
import io.multicloud.emulator.HuaweiAccount;
import io.multicloud.emulator.JournalEntry;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.Region;
import io.multicloud.huawei.flexus.model.BackupStrategy;
import io.multicloud.huawei.flexus.model.ChargeInfo;
import io.multicloud.huawei.flexus.model.ChargeMode;
import io.multicloud.huawei.flexus.model.CreateInstanceRequest;
import io.multicloud.huawei.flexus.model.CreateInstanceResponse;
import io.multicloud.huawei.flexus.model.Datastore;
import io.multicloud.huawei.flexus.model.DatastoreType;
import io.multicloud.huawei.flexus.model.DatastoreVersion;
import io.multicloud.huawei.flexus.model.Ha;
import io.multicloud.huawei.flexus.model.HaMode;
import io.multicloud.huawei.flexus.model.Instance;
import io.multicloud.huawei.flexus.model.InstanceStatus;
import io.multicloud.huawei.flexus.model.PeriodType;
import io.multicloud.huawei.flexus.model.ReplicationMode;
import io.multicloud.huawei.flexus.model.Tag;
import io.multicloud.huawei.flexus.model.UpdateInstanceConfigurationAsyncResponse;
import io.multicloud.huawei.flexus.model.Volume;
import io.multicloud.huawei.flexus.model.VolumeType;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Runs the code of docs/huawei-flexus.md. */
@Timeout(60)
class HuaweiCodeTest {

    private final MulticloudEmulator emulator = MulticloudEmulator.builder()
            .creationTime(Duration.ZERO)
            .account(HuaweiAccount.builder()
                    .accessKey("FAKEAK", "fake-sk")
                    .user("fake-account", "fake-user", "fake-Passw0rd")
                    .project("0000000000000000000000000000fake", "cn-north-4")
                    .build())
            .start();
    private final FlexusRdsClient rds = Emulated.huawei(emulator).build();

    @AfterEach
    void close() {
        rds.close();
        emulator.close();
    }

    @Test
    void a_users_name_and_password_find_token_and_project() {
        try (FlexusRdsClient configured = withPassword();
                FlexusRdsClient client = configured.toBuilder()
                        .endpoint(emulator.endpoint())
                        .iamEndpoint(emulator.endpoint().toString())
                        .build()) {
            assertThat(client.listInstances().instances()).isEmpty();
        }
        assertThat(emulator.journal())
                .extracting(JournalEntry::action)
                .containsExactly("KeystoneCreateUserTokenByPassword", "ListInstances");
    }

    private static FlexusRdsClient withPassword() {
        // tag::client[]
        FlexusRdsClient rds = FlexusRdsClient.builder()
                .region(Region.CN_NORTH_4)
                .userPassword("fake-account", "fake-user", Secret.of("fake-Passw0rd")) // or credentials(…), or nothing
                .rateLimit(FlexusRdsClient.documentedRateLimit()) // 60 calls a minute; off by default
                .build();
        // end::client[]
        return rds;
    }

    @Test
    void a_pair_is_ordered_with_backups_and_tags() {
        Instance pair = pair(OnAliyun.PASSWORD);

        assertThat(pair.status()).isEqualTo(InstanceStatus.ACTIVE);
        assertThat(pair.type()).hasToString("Ha");
        assertThat(pair.tags()).containsExactly(Tag.of("team", "orders"), Tag.of("stage", "production"));
        assertThat(pair.backupStrategy().keepDays()).isEqualTo(14);
    }

    private Instance pair(String password) {
        // tag::pair[]
        CreateInstanceRequest order = CreateInstanceRequest.builder()
                .name("orders-db")
                .datastore(Datastore.builder()
                        .type(DatastoreType.MYSQL)
                        .version(DatastoreVersion.V8_0)
                        .build())
                .flavorRef("rds.mysql.y1.large.2.ha")
                .ha(Ha.builder()
                        .mode(HaMode.HA)
                        .replicationMode(ReplicationMode.SEMISYNC)
                        .build())
                .volume(Volume.builder().type(VolumeType.CLOUDSSD).size(100).build())
                .region(Region.CN_NORTH_4)
                .availabilityZone("cn-north-4a,cn-north-4b")
                .password(Secret.of(password))
                .backupStrategy(BackupStrategy.builder()
                        .startTime("02:00-03:00")
                        .keepDays(14)
                        .build())
                .chargeInfo(ChargeInfo.builder()
                        .chargeMode(ChargeMode.PRE_PAID)
                        .periodType(PeriodType.MONTH)
                        .periodNum(1)
                        .isAutoPay(true)
                        .build())
                .timeZone("UTC+08:00")
                .addTags(Tag.of("team", "orders"), Tag.of("stage", "production"))
                .build();
        CreateInstanceResponse created = rds.createInstance(order);
        Instance pair =
                rds.waitForInstance(order, created).until(InstanceStatus.ACTIVE).await();
        // end::pair[]
        return pair;
    }

    @Test
    void parameters_that_were_ignored_are_told() throws Exception {
        String instanceId = OnFlexus.instance(rds, "orders");

        String printed = Output.ofErrors(() -> {
            // tag::parameters[]
            UpdateInstanceConfigurationAsyncResponse changed = rds.updateInstanceConfigurationAsync(
                    instanceId, Map.of("max_connections", "900", "max_conections", "900"));
            if (!changed.takesFullEffect()) {
                System.err.println("ignored: " + changed.ignoredParams() + ", restart: " + changed.restartRequired());
            }
            // end::parameters[]
        });

        assertThat(printed).isEqualToIgnoringNewLines("ignored: [max_conections], restart: false");
        assertThat(rds.showInstanceConfiguration(instanceId).configurationParameters())
                .anySatisfy(one -> assertThat(one.name() + "=" + one.value()).isEqualTo("max_connections=900"));
    }
}
