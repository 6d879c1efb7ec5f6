package io.multicloud.spring;

import io.multicloud.core.ClientBuilder;
import io.multicloud.spring.internal.ClientAssembler;
import io.multicloud.spring.internal.PropertiesCheck;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** What the clients of all clouds have in common. */
@AutoConfiguration
@ConditionalOnClass(ClientBuilder.class)
@EnableConfigurationProperties(ClientProperties.class)
public final class MulticloudAutoConfiguration {

    MulticloudAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    static PropertiesCheck multicloudPropertiesCheck(Environment environment) {
        return new PropertiesCheck(environment);
    }

    @Bean
    @ConditionalOnMissingBean
    ClientAssembler multicloudClientAssembler(
            ConfigurableListableBeanFactory beans, ClientProperties shared, Environment environment) {
        return new ClientAssembler(beans, shared, environment);
    }
}
