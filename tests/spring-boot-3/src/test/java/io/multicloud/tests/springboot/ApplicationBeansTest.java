package io.multicloud.tests.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.capitalonline.redis.CapitalOnlineRedisClient;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.auth.CredentialsProvider;
import io.multicloud.core.http.Parameter;
import io.multicloud.core.http.RequestInterceptor;
import io.multicloud.core.observe.CallEnded;
import io.multicloud.core.observe.CallListener;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.spring.ClientName;
import io.multicloud.spring.MulticloudClientCustomizer;
import io.multicloud.spring.aliyun.HybridDbClientCustomizer;
import io.multicloud.spring.capitalonline.CapitalOnlineMysqlClientCustomizer;
import io.multicloud.spring.capitalonline.CapitalOnlineRedisClientCustomizer;
import io.multicloud.spring.huawei.FlexusRdsClientCustomizer;
import io.multicloud.spring.huawei.IamClientCustomizer;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What of the application's own the clients take. */
class ApplicationBeansTest {

    private static final CredentialsProvider GENERAL = key("general");

    private final Wire wire = new Wire();

    private ApplicationContextRunner withoutKeys() {
        return Contexts.empty()
                .withBean(OkHttpClient.class, wire::client)
                .withPropertyValues(
                        "multicloud.aliyun.region=cn-hangzhou",
                        "multicloud.aliyun.accounts.prod.region=cn-shanghai",
                        "multicloud.capitalonline.area=mainland-china");
    }

    private static CredentialsProvider key(String id) {
        return CredentialsProvider.of(AccessKeyCredentials.of("fake-id-of-" + id, "fake-secret"));
    }

    @Test
    void a_sole_provider_serves_the_clouds_without_credentials() {
        withoutKeys()
                .withPropertyValues(Contexts.key("capitalonline"))
                .withBean("any", CredentialsProvider.class, () -> GENERAL)
                .run(context -> {
                    context.getBean(HybridDbClient.class).describeInstances();
                    assertThat(wire.last().url().toString()).contains("fake-id-of-general");
                    context.getBean(CapitalOnlineRedisClient.class).describeDbInstances();
                    assertThat(wire.last().url().toString()).contains("fake-id-of-capitalonline");
                });
    }

    @Test
    void a_provider_named_as_a_cloud_or_an_account_serves_it_alone() {
        withoutKeys()
                .withPropertyValues(Contexts.key("aliyun"))
                .withBean("aliyun.prod", CredentialsProvider.class, () -> key("prod-bean"))
                .withBean("capitalonline", CredentialsProvider.class, () -> key("capitalonline-bean"))
                .run(context -> {
                    context.getBean("hybridDbClient.prod", HybridDbClient.class).describeInstances();
                    assertThat(wire.last().url().toString()).contains("fake-id-of-prod-bean");
                    context.getBean("hybridDbClient", HybridDbClient.class).describeInstances();
                    assertThat(wire.last().url().toString()).contains("fake-id-of-aliyun");
                    context.getBean(CapitalOnlineRedisClient.class).describeDbInstances();
                    assertThat(wire.last().url().toString()).contains("fake-id-of-capitalonline-bean");
                });
    }

    @Test
    void several_providers_for_all_are_refused_with_their_names() {
        withoutKeys()
                .withBean("one", CredentialsProvider.class, () -> GENERAL)
                .withBean("two", CredentialsProvider.class, () -> GENERAL)
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasStackTraceContaining("several CredentialsProvider beans, [one, two]")
                        .hasStackTraceContaining("@Qualifier(\"<cloud>\")"));
    }

    @Test
    void listeners_and_interceptors_of_the_application_belong_to_all_clients() {
        List<String> ended = new ArrayList<>();
        Contexts.allClouds()
                .withBean(OkHttpClient.class, wire::client)
                .withBean(CallListener.class, () -> new CallListener() {
                    @Override
                    public void callEnded(CallEnded event) {
                        ended.add(event.call().operation().toString());
                    }
                })
                .withBean(
                        RequestInterceptor.class,
                        () -> request -> request.withHeader(Parameter.of("X-Seen", "by-interceptor")))
                .run(context -> {
                    context.getBean(HybridDbClient.class).describeInstances();
                    assertThat(wire.last().header("X-Seen")).isEqualTo("by-interceptor");
                    context.getBean(FlexusRdsClient.class).listInstances();
                    assertThat(wire.last().header("X-Seen")).isEqualTo("by-interceptor");
                    assertThat(ended).hasSize(2);
                });
    }

    @Configuration(proxyBeanMethods = false)
    static class Customizers {

        final List<String> calls = new ArrayList<>();

        @Bean
        @Order(2)
        MulticloudClientCustomizer second() {
            return (builder, client) -> {
                calls.add("second " + client);
                builder.userAgentSuffix("second/1");
            };
        }

        @Bean
        @Order(1)
        MulticloudClientCustomizer first() {
            return (builder, client) -> calls.add("first " + client);
        }

        @Bean
        HybridDbClientCustomizer hybridDb() {
            return (builder, client) -> builder.userAgentSuffix("hybriddb/1");
        }

        @Bean
        FlexusRdsClientCustomizer flexus() {
            return (builder, client) -> note("own", client);
        }

        @Bean
        IamClientCustomizer iam() {
            return (builder, client) -> note("own", client);
        }

        @Bean
        CapitalOnlineMysqlClientCustomizer mysql() {
            return (builder, client) -> note("own", client);
        }

        @Bean
        CapitalOnlineRedisClientCustomizer redis() {
            return (builder, client) -> note("own", client);
        }

        private void note(String what, ClientName client) {
            calls.add(what + " " + client);
        }
    }

    @Test
    void customizers_come_after_the_properties_those_of_a_service_last() {
        Contexts.allClouds()
                .withUserConfiguration(Customizers.class)
                .withBean(OkHttpClient.class, wire::client)
                .withPropertyValues(
                        "multicloud.client.user-agent-suffix=property/1",
                        "multicloud.huawei.accounts.prod.region=cn-north-4")
                .run(context -> {
                    context.getBean(HybridDbClient.class).describeInstances();
                    assertThat(wire.last().header("User-Agent")).endsWith(" hybriddb/1");
                    context.getBean(CapitalOnlineRedisClient.class).describeDbInstances();
                    assertThat(wire.last().header("User-Agent")).endsWith(" second/1");
                    assertThat(context.getBean(Customizers.class).calls)
                            .containsSubsequence(
                                    "first huawei.flexus-rds.prod",
                                    "second huawei.flexus-rds.prod",
                                    "own huawei.flexus-rds.prod")
                            .contains(
                                    "own huawei.flexus-rds",
                                    "own huawei.iam",
                                    "own huawei.iam.prod",
                                    "own capitalonline.mysql",
                                    "own capitalonline.redis");
                });
    }
}
