package io.multicloud.tests.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.emulator.Fault;
import io.multicloud.emulator.JournalEntry;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.huawei.iam.IamClient;
import io.multicloud.tests.springboot.Healths.Health;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks of each service against the emulator, which verifies them as the cloud would. */
class HealthOfAllCloudsTest {

    private final MulticloudEmulator emulator = MulticloudEmulator.start();

    @AfterEach
    void stop() {
        emulator.close();
    }

    @ParameterizedTest
    @CsvSource({
        "hybridDbClient, aliyun, hybriddb, DescribeInstances",
        "flexusRdsClient, huawei, flexus-rds, ListInstances",
        "iamClient, huawei, iam, KeystoneListProjects",
        "capitalOnlineMysqlClient, capitalonline, mysql, DescribeRegions",
        "capitalOnlineRedisClient, capitalonline, redis, DescribeRegins"
    })
    void each_client_is_up_after_one_cheap_read(String client, String cloud, String service, String action) {
        Emulated.allClouds(emulator)
                .withPropertyValues(Emulated.huaweiKey(emulator))
                .run(context -> {
                    Health health = Healths.of(context).checked(client);
                    assertThat(health.status()).isEqualTo("UP");
                    assertThat(health.details())
                            .containsEntry("cloud", cloud)
                            .containsEntry("service", service)
                            .doesNotContainKeys("error", "kind", "message");
                    assertThat(emulator.journal())
                            .extracting(JournalEntry::action)
                            .containsExactly(action);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "hybridDbClient, aliyun",
        "flexusRdsClient, huawei",
        "iamClient, huawei",
        "capitalOnlineMysqlClient, capitalonline",
        "capitalOnlineRedisClient, capitalonline"
    })
    void a_wrong_secret_is_down_and_does_not_show(String client, String cloud) {
        Emulated.allClouds(emulator)
                .withPropertyValues(Emulated.huaweiKey(emulator))
                .withPropertyValues("multicloud." + cloud + ".access-key-secret=" + Contexts.FAKE_SECRET)
                .run(context -> {
                    Health health = Healths.of(context).checked(client);
                    assertThat(health.status()).isEqualTo("DOWN");
                    assertThat(health.details()).containsEntry("kind", "AUTHENTICATION");
                    assertThat(health.details().toString()).doesNotContain(Contexts.FAKE_SECRET);
                });
    }

    @Test
    void a_wrong_password_is_down_and_does_not_show() {
        Emulated.allClouds(emulator)
                .withPropertyValues(Emulated.huaweiUser(emulator))
                .withPropertyValues("multicloud.huawei.user.password=" + Contexts.FAKE_SECRET)
                .run(context -> {
                    Health health = Healths.of(context).checked("flexusRdsClient");
                    assertThat(health.status()).isEqualTo("DOWN");
                    assertThat(health.details())
                            .containsKey("kind")
                            .containsEntry("httpStatus", 401)
                            .doesNotContainKey("message");
                    assertThat(health.details().toString()).doesNotContain(Contexts.FAKE_SECRET);
                });
    }

    @Test
    void credentials_that_cannot_be_fetched_are_told_without_the_words_of_who_failed() {
        emulator.faults().when("KeystoneCreateUserTokenByPassword").play(Fault.internalError());
        Emulated.allClouds(emulator)
                .withPropertyValues(Emulated.huaweiUser(emulator))
                .withPropertyValues("multicloud.client.retry.max-attempts=1")
                .run(context -> {
                    Health health = Healths.of(context).checked("flexusRdsClient");
                    assertThat(health.status()).isEqualTo("DOWN");
                    assertThat(health.details())
                            .containsEntry("kind", "CREDENTIALS")
                            .containsEntry("httpStatus", 500)
                            .doesNotContainKey("message");
                });
    }

    @Test
    void a_service_that_cannot_be_reached_is_down() {
        Emulated.allClouds(emulator)
                .withPropertyValues(Emulated.huaweiKey(emulator))
                .run(context -> {
                    emulator.close();
                    Health health = Healths.of(context).checked("hybridDbClient");
                    assertThat(health.status()).isEqualTo("DOWN");
                    assertThat(health.details())
                            .containsEntry("kind", "CONNECT")
                            .containsKey("message");
                });
    }

    @Test
    void clients_that_sign_in_with_a_users_password_are_checked_with_its_token() {
        Emulated.allClouds(emulator)
                .withPropertyValues(Emulated.huaweiUser(emulator))
                .withPropertyValues("multicloud.huawei.region=cn-north-4")
                .run(context -> {
                    assertThat(Healths.of(context).checked("iamClient").status())
                            .isEqualTo("UP");
                    assertThat(Healths.of(context).checked("flexusRdsClient").status())
                            .isEqualTo("UP");
                    assertThat(context.getBean(IamClient.class).listProjects().projects())
                            .isNotEmpty();
                });
    }
}
