package io.multicloud.spring.capitalonline;

import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
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
 * A client of CapitalOnline MySQL for each account under {@code multicloud.capitalonline}, unless the application has a
 * {@link CapitalOnlineMysqlClient} of its own.
 */
@AutoConfiguration(after = MulticloudAutoConfiguration.class)
@ConditionalOnClass(CapitalOnlineMysqlClient.class)
@ConditionalOnMissingBean(CapitalOnlineMysqlClient.class)
@ConditionalOnProperty(prefix = CapitalOnlineProperties.PREFIX, name = "mysql.enabled", matchIfMissing = true)
@EnableConfigurationProperties(CapitalOnlineProperties.class)
@Import(CapitalOnlineMysqlRegistrar.class)
public final class CapitalOnlineMysqlAutoConfiguration {

    CapitalOnlineMysqlAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    CapitalOnlineMysqlClients capitalOnlineMysqlClients(
            CapitalOnlineProperties properties,
            ClientAssembler assembler,
            ObjectProvider<CapitalOnlineMysqlClientCustomizer> customizers) {
        return new CapitalOnlineMysqlClients(properties, assembler, customizers);
    }
}
