package io.multicloud.tests.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.core.error.ServiceException;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** That properties reach the clients, and which of them win. */
class SettingsTest {

    private final Wire wire = new Wire();

    private ApplicationContextRunner application() {
        return Contexts.allClouds().withBean(OkHttpClient.class, wire::client);
    }

    @Test
    void a_setting_of_the_account_wins_over_the_cloud_and_that_over_all_clients() {
        application()
                .withPropertyValues(
                        "multicloud.client.user-agent-suffix=all/1",
                        "multicloud.aliyun.client.user-agent-suffix=cloud/1",
                        "multicloud.aliyun.accounts.prod.client.user-agent-suffix=account/1",
                        "multicloud.aliyun.accounts.test.region=cn-shanghai")
                .run(context -> {
                    context.getBean("hybridDbClient.prod", HybridDbClient.class).describeInstances();
                    assertThat(wire.last().header("User-Agent")).endsWith(" account/1");
                    context.getBean("hybridDbClient.test", HybridDbClient.class).describeInstances();
                    assertThat(wire.last().header("User-Agent")).endsWith(" cloud/1");
                    context.getBean("hybridDbClient", HybridDbClient.class).describeInstances();
                    assertThat(wire.last().header("User-Agent")).endsWith(" cloud/1");
                    context.getBean(FlexusRdsClient.class).listInstances();
                    assertThat(wire.last().header("User-Agent")).endsWith(" all/1");
                });
    }

    @Test
    void parts_of_the_repeats_are_merged_over_the_levels() {
        Wire failing = new Wire(500, 500, 500, 500);
        Contexts.allClouds()
                .withBean(OkHttpClient.class, failing::client)
                .withPropertyValues(
                        "multicloud.client.retry.base-delay=1ns",
                        "multicloud.client.retry.max-attempts=2",
                        "multicloud.aliyun.client.retry.max-attempts=4")
                .run(context -> {
                    HybridDbClient client = context.getBean(HybridDbClient.class);
                    assertThat(catchThrowable(client::describeInstances)).isInstanceOf(ServiceException.class);
                    assertThat(failing.requests).hasSize(4);
                });
    }

    @Test
    void settings_of_a_service_reach_the_wire() {
        application()
                .withPropertyValues("multicloud.aliyun.response-format=xml", "multicloud.huawei.language=en-us")
                .run(context -> {
                    context.getBean(HybridDbClient.class).describeInstances();
                    assertThat(wire.last().url().queryParameter("Format")).isEqualTo("XML");
                    context.getBean(FlexusRdsClient.class).listInstances();
                    assertThat(wire.last().header("X-Language")).isEqualTo("en-us");
                });
    }

    @Test
    void a_project_of_the_cloud_is_not_taken_to_the_region_of_an_account() {
        application()
                .withPropertyValues(
                        "multicloud.huawei.accounts.same.language=en-us",
                        "multicloud.huawei.accounts.elsewhere.region=cn-east-3",
                        "multicloud.huawei.accounts.elsewhere.project-id=1111111111111111111111111111fake")
                .run(context -> {
                    context.getBean("flexusRdsClient.same", FlexusRdsClient.class)
                            .listInstances();
                    assertThat(wire.last().url().encodedPath()).contains("/0000000000000000000000000000fake/");
                    context.getBean("flexusRdsClient.elsewhere", FlexusRdsClient.class)
                            .listInstances();
                    assertThat(wire.last().url().encodedPath()).contains("/1111111111111111111111111111fake/");
                });
    }

    @Test
    void a_pool_of_its_own_is_derived_from_the_applications_client() {
        application().withPropertyValues("multicloud.client.pool.max-idle=2").run(context -> {
            context.getBean(HybridDbClient.class).describeInstances();
            assertThat(wire.requests).hasSize(1);
        });
    }

    @Test
    void all_shared_settings_are_taken() {
        application()
                .withPropertyValues(
                        "multicloud.client.connect-timeout=1s",
                        "multicloud.client.attempt-timeout=2s",
                        "multicloud.client.call-timeout=3s",
                        "multicloud.client.max-answer-size=1MB",
                        "multicloud.client.strict=true",
                        "multicloud.client.allow-plain-http=true",
                        "multicloud.client.retry.throttled-base-delay=1s",
                        "multicloud.client.retry.max-delay=2s",
                        "multicloud.client.rate-limit.permits=60",
                        "multicloud.client.rate-limit.period=1m",
                        "multicloud.client.pool.max-idle=1",
                        "multicloud.client.pool.keep-alive=10s",
                        "multicloud.client.proxy.host=proxy.example",
                        "multicloud.client.proxy.port=8080",
                        "multicloud.client.proxy.username=fake-user",
                        "multicloud.client.proxy.password=fake-password",
                        "multicloud.capitalonline.zone=Asia/Shanghai",
                        "multicloud.aliyun.secrets-in-form=true")
                .run(context -> assertThat(context).hasNotFailed());
    }
}
