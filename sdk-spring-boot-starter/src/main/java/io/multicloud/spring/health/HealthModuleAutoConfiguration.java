package io.multicloud.spring.health;

import io.multicloud.core.ServiceClient;
import io.multicloud.spring.aliyun.HybridDbAutoConfiguration;
import io.multicloud.spring.capitalonline.CapitalOnlineMysqlAutoConfiguration;
import io.multicloud.spring.capitalonline.CapitalOnlineRedisAutoConfiguration;
import io.multicloud.spring.huawei.FlexusRdsAutoConfiguration;
import io.multicloud.spring.huawei.IamAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The health of the clients with Spring Boot 4: a component {@code multicloud} with one component for each client that
 * is a bean, by the name of the bean. Nothing is sent before the first question, nor while nobody asks.
 */
@AutoConfiguration(
        after = {
            HybridDbAutoConfiguration.class,
            FlexusRdsAutoConfiguration.class,
            IamAutoConfiguration.class,
            CapitalOnlineMysqlAutoConfiguration.class,
            CapitalOnlineRedisAutoConfiguration.class
        })
@ConditionalOnClass(
        name = {
            "org.springframework.boot.health.contributor.HealthIndicator",
            "org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator"
        })
public final class HealthModuleAutoConfiguration {

    HealthModuleAutoConfiguration() {}

    // A class of its own, as its conditions can be read only where Actuator is.
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBean(ServiceClient.class)
    @ConditionalOnEnabledHealthIndicator("multicloud")
    @ConditionalOnMissingBean(name = "multicloudHealthContributor")
    @Import(ClientHealthsConfiguration.class)
    static class Contributor {

        @Bean
        CompositeHealthContributor multicloudHealthContributor(ClientHealths clients) {
            return CompositeHealthContributor.fromMap(clients.byBean(), Contributor::indicator);
        }

        private static HealthIndicator indicator(ClientHealth client) {
            return () -> {
                Finding finding = client.find();
                return Health.status(finding.status())
                        .withDetails(finding.details())
                        .build();
            };
        }
    }
}
