package io.multicloud.spring.huawei;

import io.multicloud.huawei.flexus.FlexusRdsClient;
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
 * A client of Huawei Flexus RDS for each account under {@code multicloud.huawei}, unless the application has a
 * {@link FlexusRdsClient} of its own.
 */
@AutoConfiguration(after = MulticloudAutoConfiguration.class)
@ConditionalOnClass(FlexusRdsClient.class)
@ConditionalOnMissingBean(FlexusRdsClient.class)
@ConditionalOnProperty(prefix = HuaweiProperties.PREFIX, name = "enabled", matchIfMissing = true)
@EnableConfigurationProperties(HuaweiProperties.class)
@Import(FlexusRdsRegistrar.class)
public final class FlexusRdsAutoConfiguration {

    FlexusRdsAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    FlexusRdsClients flexusRdsClients(
            HuaweiProperties properties,
            ClientAssembler assembler,
            ObjectProvider<FlexusRdsClientCustomizer> customizers) {
        return new FlexusRdsClients(properties, assembler, customizers);
    }
}
