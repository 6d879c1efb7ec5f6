package io.multicloud.spring.capitalonline;

import io.multicloud.capitalonline.redis.CapitalOnlineRedisClient;
import io.multicloud.spring.MulticloudAutoConfiguration;
import io.multicloud.spring.internal.ClientAssembler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * A client of CapitalOnline Redis for each account under {@code multicloud.capitalonline}, unless the application has a
 * {@link CapitalOnlineRedisClient} of its own.
 */
@AutoConfiguration(after = MulticloudAutoConfiguration.class)
@ConditionalOnClass(CapitalOnlineRedisClient.class)
@ConditionalOnMissingBean(CapitalOnlineRedisClient.class)
@ConditionalOnProperty(prefix = CapitalOnlineProperties.PREFIX, name = "redis.enabled", matchIfMissing = true)
@EnableConfigurationProperties(CapitalOnlineProperties.class)
@Import(CapitalOnlineRedisRegistrar.class)
public final class CapitalOnlineRedisAutoConfiguration {

    CapitalOnlineRedisAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    CapitalOnlineRedisClients capitalOnlineRedisClients(
            CapitalOnlineProperties properties,
            ClientAssembler assembler,
            ObjectProvider<CapitalOnlineRedisClientCustomizer> customizers) {
        return new CapitalOnlineRedisClients(properties, assembler, customizers);
    }
}
