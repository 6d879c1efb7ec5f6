package io.multicloud.spring.huawei;

import io.multicloud.huawei.iam.IamClient;
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
 * A client of Huawei Cloud's IAM for each account under {@code multicloud.huawei}, unless the application has a
 * {@link IamClient} of its own.
 */
@AutoConfiguration(after = MulticloudAutoConfiguration.class)
@ConditionalOnClass(IamClient.class)
@ConditionalOnMissingBean(IamClient.class)
@ConditionalOnProperty(
        prefix = HuaweiProperties.PREFIX,
        name = {"enabled", "iam.enabled"},
        matchIfMissing = true)
@EnableConfigurationProperties(HuaweiProperties.class)
@Import(IamRegistrar.class)
public final class IamAutoConfiguration {

    IamAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    IamClients iamClients(
            HuaweiProperties properties, ClientAssembler assembler, ObjectProvider<IamClientCustomizer> customizers) {
        return new IamClients(properties, assembler, customizers);
    }
}
