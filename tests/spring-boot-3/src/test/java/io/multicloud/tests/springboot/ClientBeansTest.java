package io.multicloud.tests.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.redis.CapitalOnlineRedisClient;
import io.multicloud.core.ServiceClient;
import io.multicloud.core.error.TransportException;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.iam.IamClient;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.FilteredClassLoader;

/** Which client beans there are, and when. */
class ClientBeansTest {

    @Test
    void without_properties_there_is_no_client() {
        Contexts.empty().run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(ServiceClient.class));
    }

    @Test
    void a_key_alone_makes_no_client() {
        Contexts.empty()
                .withPropertyValues(Contexts.key("aliyun"))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(ServiceClient.class));
    }

    @Test
    void three_lines_make_a_client() {
        Contexts.empty()
                .withPropertyValues(Contexts.key("aliyun"))
                .withPropertyValues("multicloud.aliyun.region=cn-hangzhou")
                .run(context -> assertThat(context)
                        .hasSingleBean(ServiceClient.class)
                        .hasSingleBean(HybridDbClient.class)
                        .hasBean("hybridDbClient"));
    }

    @Test
    void each_service_of_a_configured_cloud_has_a_client() {
        Contexts.allClouds()
                .run(context -> assertThat(context)
                        .hasSingleBean(HybridDbClient.class)
                        .hasSingleBean(FlexusRdsClient.class)
                        .hasSingleBean(IamClient.class)
                        .hasSingleBean(CapitalOnlineMysqlClient.class)
                        .hasSingleBean(CapitalOnlineRedisClient.class));
    }

    @ParameterizedTest
    @CsvSource({
        "multicloud.aliyun.enabled, io.multicloud.aliyun.hybriddb.HybridDbClient, 4",
        "multicloud.huawei.enabled, io.multicloud.huawei.flexus.FlexusRdsClient, 3",
        "multicloud.huawei.iam.enabled, io.multicloud.huawei.iam.IamClient, 4",
        "multicloud.capitalonline.mysql.enabled, io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient, 4",
        "multicloud.capitalonline.redis.enabled, io.multicloud.capitalonline.redis.CapitalOnlineRedisClient, 4"
    })
    void a_service_can_be_switched_off(String property, Class<?> client, int left) {
        Contexts.allClouds().withPropertyValues(property + "=false").run(context -> {
            assertThat(context).hasNotFailed().doesNotHaveBean(client);
            assertThat(context.getBeansOfType(ServiceClient.class)).hasSize(left);
        });
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                HybridDbClient.class,
                FlexusRdsClient.class,
                CapitalOnlineMysqlClient.class,
                CapitalOnlineRedisClient.class
            })
    void what_is_not_on_the_class_path_is_left_out(Class<?> client) {
        Contexts.allClouds()
                .withClassLoader(new FilteredClassLoader(client.getPackageName()))
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(context.getBeansOfType(client)).isEmpty();
                    assertThat(context.getBeansOfType(ServiceClient.class)).isNotEmpty();
                });
    }

    @Test
    void a_client_of_the_applications_own_takes_the_place_of_all_of_its_type() {
        try (HybridDbClient own = HybridDbClient.builder()
                .region("cn-beijing")
                .credentials(io.multicloud.core.auth.AccessKeyCredentials.of("fake-id", "fake-secret"))
                .build()) {
            Contexts.allClouds()
                    .withPropertyValues("multicloud.aliyun.accounts.prod.region=cn-shanghai")
                    .withBean("own", HybridDbClient.class, () -> own)
                    .run(context -> {
                        assertThat(context.getBean(HybridDbClient.class)).isSameAs(own);
                        assertThat(context).hasSingleBean(FlexusRdsClient.class);
                    });
        }
    }

    @Test
    void an_endpoint_of_rds_alone_says_nothing_of_iam() {
        Contexts.allClouds()
                .withPropertyValues("multicloud.huawei.endpoint=https://rds.example")
                .run(context ->
                        assertThat(context).hasSingleBean(FlexusRdsClient.class).doesNotHaveBean(IamClient.class));
    }

    @Test
    void clients_are_closed_with_the_context() {
        AtomicReference<HybridDbClient> client = new AtomicReference<>();
        Contexts.allClouds().run(context -> client.set(context.getBean(HybridDbClient.class)));
        assertThat(catchThrowable(() -> client.get().describeInstances()))
                .isInstanceOfSatisfying(
                        TransportException.class,
                        e -> assertThat(e.reason()).isEqualTo(TransportException.Reason.CANCELLED));
    }
}
