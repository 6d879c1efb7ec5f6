package io.multicloud.tests.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.model.DescribeInstancesRequest;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.redis.CapitalOnlineRedisClient;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.iam.IamClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Several accounts of one cloud. */
class AccountsTest {

    record Injected(HybridDbClient byType, HybridDbClient prod, HybridDbClient test) {}

    static class NeedsAll {
        final Injected clients;

        NeedsAll(
                HybridDbClient byType, @Qualifier("prod") HybridDbClient prod, @Qualifier("test") HybridDbClient test) {
            this.clients = new Injected(byType, prod, test);
        }
    }

    static class NeedsOne {
        final HybridDbClient client;

        NeedsOne(HybridDbClient client) {
            this.client = client;
        }
    }

    private static ApplicationContextRunner twoAccounts() {
        return Contexts.empty()
                .withPropertyValues(Contexts.key("aliyun.accounts.prod"))
                .withPropertyValues(
                        "multicloud.aliyun.accounts.prod.endpoint=https://prod.example",
                        "multicloud.aliyun.accounts.test.endpoint=https://test.example",
                        "multicloud.aliyun.accounts.test.access-key-id=fake-id-of-test",
                        "multicloud.aliyun.accounts.test.access-key-secret=fake-secret-of-test");
    }

    @Test
    void accounts_are_injected_by_their_names_and_the_unnamed_one_by_type() {
        twoAccounts()
                .withPropertyValues(Contexts.key("aliyun"))
                .withPropertyValues("multicloud.aliyun.endpoint=https://cloud.example")
                .withBean(NeedsAll.class)
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    Injected clients = context.getBean(NeedsAll.class).clients;
                    assertThat(url(clients.byType()))
                            .startsWith("https://cloud.example/")
                            .contains("fake-id-of-aliyun&");
                    assertThat(url(clients.prod()))
                            .startsWith("https://prod.example/")
                            .contains("fake-id-of-aliyun.accounts.prod");
                    assertThat(url(clients.test()))
                            .startsWith("https://test.example/")
                            .contains("fake-id-of-test");
                });
    }

    @Test
    void without_an_unnamed_account_two_clients_need_a_qualifier() {
        twoAccounts()
                .withBean(NeedsOne.class)
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasMessageContaining("hybridDbClient.prod")
                        .hasMessageContaining("hybridDbClient.test"));
    }

    @Test
    void a_single_named_account_needs_no_qualifier() {
        Contexts.empty()
                .withPropertyValues(Contexts.key("aliyun.accounts.prod"))
                .withPropertyValues("multicloud.aliyun.accounts.prod.endpoint=https://prod.example")
                .withBean(NeedsOne.class)
                .run(context ->
                        assertThat(url(context.getBean(NeedsOne.class).client)).startsWith("https://prod.example/"));
    }

    @Test
    void an_account_takes_key_and_region_from_the_cloud_each_as_a_whole() {
        Contexts.empty()
                .withPropertyValues(Contexts.key("aliyun"))
                .withPropertyValues(
                        "multicloud.aliyun.endpoint=https://cloud.example",
                        "multicloud.aliyun.accounts.east.region=cn-shanghai",
                        "multicloud.aliyun.accounts.other.access-key-id=fake-id-of-other",
                        "multicloud.aliyun.accounts.other.access-key-secret=fake-secret-of-other")
                .run(context -> {
                    assertThat(url(context.getBean("hybridDbClient.east", HybridDbClient.class)))
                            .contains(".aliyuncs.com/")
                            .contains("fake-id-of-aliyun&");
                    assertThat(url(context.getBean("hybridDbClient.other", HybridDbClient.class)))
                            .startsWith("https://cloud.example/")
                            .contains("fake-id-of-other");
                });
    }

    @Test
    void beside_accounts_a_region_without_a_key_is_no_account() {
        twoAccounts()
                .withPropertyValues("multicloud.aliyun.endpoint=https://cloud.example")
                .run(context ->
                        assertThat(context).doesNotHaveBean("hybridDbClient").hasBean("hybridDbClient.prod"));
    }

    @Test
    void each_service_of_a_cloud_has_the_accounts() {
        Contexts.empty()
                .withPropertyValues(Contexts.key("huawei.accounts.prod"))
                .withPropertyValues(Contexts.key("capitalonline.accounts.prod"))
                .withPropertyValues(
                        "multicloud.huawei.accounts.prod.region=cn-north-4",
                        "multicloud.capitalonline.accounts.prod.area=mainland-china")
                .run(context -> assertThat(context)
                        .getBean("flexusRdsClient.prod")
                        .isInstanceOf(FlexusRdsClient.class)
                        .satisfies(client ->
                                assertThat(context.getBean("iamClient.prod")).isInstanceOf(IamClient.class))
                        .satisfies(client -> assertThat(context.getBean("capitalOnlineMysqlClient.prod"))
                                .isInstanceOf(CapitalOnlineMysqlClient.class))
                        .satisfies(client -> assertThat(context.getBean("capitalOnlineRedisClient.prod"))
                                .isInstanceOf(CapitalOnlineRedisClient.class)));
    }

    // What would be sent shows host and key id, and nothing is sent.
    private static String url(HybridDbClient client) {
        return client.preview(DescribeInstancesRequest.builder().build()).url() + "&";
    }
}
