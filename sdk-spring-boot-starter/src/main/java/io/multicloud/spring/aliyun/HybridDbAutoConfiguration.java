package io.multicloud.spring.aliyun;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
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
 * A client of Aliyun HybridDB for each account under {@code multicloud.aliyun}, unless the application has a
 * {@link HybridDbClient} of its own.
 */
@AutoConfiguration(after = MulticloudAutoConfiguration.class)
@ConditionalOnClass(HybridDbClient.class)
@ConditionalOnMissingBean(HybridDbClient.class)
@ConditionalOnProperty(prefix = AliyunProperties.PREFIX, name = "enabled", matchIfMissing = true)
@EnableConfigurationProperties(AliyunProperties.class)
@Import(HybridDbRegistrar.class)
public final class HybridDbAutoConfiguration {

    HybridDbAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    HybridDbClients hybridDbClients(
            AliyunProperties properties,
            ClientAssembler assembler,
            ObjectProvider<HybridDbClientCustomizer> customizers) {
        return new HybridDbClients(properties, assembler, customizers);
    }
}
