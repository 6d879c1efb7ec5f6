package io.multicloud.tests.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.spring.ClientProperties;
import io.multicloud.spring.MulticloudActuatorAutoConfiguration;
import io.multicloud.spring.aliyun.AliyunProperties;
import io.multicloud.spring.capitalonline.CapitalOnlineProperties;
import io.multicloud.spring.huawei.HuaweiProperties;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.autoconfigure.context.properties.ConfigurationPropertiesReportEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.env.EnvironmentEndpointAutoConfiguration;
import org.springframework.boot.actuate.context.properties.ConfigurationPropertiesReportEndpoint;
import org.springframework.boot.actuate.context.properties.ConfigurationPropertiesReportEndpoint.ConfigurationPropertiesBeanDescriptor;
import org.springframework.boot.actuate.env.EnvironmentEndpoint;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Where the secrets of the properties could show, and do not. */
class SecretsTest {

    private static ApplicationContextRunner application() {
        return Contexts.allClouds()
                .withConfiguration(AutoConfigurations.of(
                        MulticloudActuatorAutoConfiguration.class,
                        ConfigurationPropertiesReportEndpointAutoConfiguration.class,
                        EnvironmentEndpointAutoConfiguration.class))
                .withPropertyValues(Contexts.key("huawei.accounts.prod"))
                .withPropertyValues(
                        "multicloud.huawei.accounts.prod.security-token=" + Contexts.FAKE_SECRET,
                        "multicloud.huawei.accounts.token.region=cn-north-4",
                        "multicloud.huawei.accounts.token.user.account=fake-account",
                        "multicloud.huawei.accounts.token.user.name=fake-user",
                        "multicloud.huawei.accounts.token.user.password=" + Contexts.FAKE_SECRET,
                        "multicloud.client.proxy.host=proxy.example",
                        "multicloud.client.proxy.port=8080",
                        "multicloud.client.proxy.username=fake-user",
                        "multicloud.client.proxy.password=" + Contexts.FAKE_SECRET,
                        "management.endpoint.configprops.show-values=always",
                        "management.endpoint.env.show-values=always",
                        "management.endpoints.web.exposure.include=*",
                        "management.endpoints.jmx.exposure.include=*");
    }

    @Test
    void properties_print_no_secret() {
        application().run(context -> {
            for (Class<?> type : List.of(
                    ClientProperties.class,
                    AliyunProperties.class,
                    HuaweiProperties.class,
                    CapitalOnlineProperties.class)) {
                assertThat(context.getBean(type).toString()).contains("***").doesNotContain(Contexts.FAKE_SECRET);
            }
        });
    }

    @Test
    void configprops_shows_values_but_no_secret() {
        application().run(context -> {
            List<ConfigurationPropertiesBeanDescriptor> beans = context
                    .getBean(ConfigurationPropertiesReportEndpoint.class)
                    .configurationProperties()
                    .getContexts()
                    .values()
                    .stream()
                    .flatMap(c -> c.getBeans().values().stream())
                    .filter(bean -> bean.getPrefix().startsWith("multicloud"))
                    .toList();
            String shown = beans.stream()
                    .map(bean -> bean.getPrefix() + bean.getProperties() + bean.getInputs())
                    .toList()
                    .toString();
            assertThat(shown)
                    .contains("cn-hangzhou")
                    .contains("fake-id-of-aliyun")
                    .contains("fake-user")
                    .contains("******")
                    .doesNotContain(Contexts.FAKE_SECRET);
        });
    }

    @Test
    void env_shows_values_but_no_secret() {
        application()
                .withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .replace(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                new SystemEnvironmentPropertySource(
                                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                        Map.of("MULTICLOUD_ALIYUN_ACCESS_KEY_SECRET", Contexts.FAKE_SECRET))))
                .run(context -> {
                    String shown =
                            context.getBean(EnvironmentEndpoint.class).environment(null).getPropertySources().stream()
                                    .flatMap(source -> source.getProperties().entrySet().stream())
                                    .filter(entry -> entry.getKey()
                                            .toLowerCase(Locale.ROOT)
                                            .startsWith("multicloud"))
                                    .map(entry -> entry.getKey() + "="
                                            + entry.getValue().getValue())
                                    .toList()
                                    .toString();
                    assertThat(shown)
                            .contains("multicloud.aliyun.region=cn-hangzhou")
                            .contains("multicloud.aliyun.access-key-secret=******")
                            .contains("MULTICLOUD_ALIYUN_ACCESS_KEY_SECRET=******")
                            .doesNotContain(Contexts.FAKE_SECRET);
                });
    }

    @Test
    void without_actuator_there_is_nothing_to_keep_out() {
        Contexts.allClouds()
                .withConfiguration(AutoConfigurations.of(MulticloudActuatorAutoConfiguration.class))
                .withClassLoader(new FilteredClassLoader("org.springframework.boot.actuate"))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean("multicloudSanitizingFunction"));
    }
}
