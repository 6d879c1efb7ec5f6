package io.multicloud.spring.observe;

import io.micrometer.core.instrument.MeterRegistry;
import io.multicloud.spring.MulticloudAutoConfiguration;
import io.multicloud.spring.MulticloudClientCustomizer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * Counts what happens within the calls of the configured clients, where the application has a {@link MeterRegistry}; see
 * {@link CallMeters}.
 */
@AutoConfiguration(
        after = MulticloudAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        })
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnSingleCandidate(MeterRegistry.class)
@ConditionalOnProperty(prefix = ObservationsProperties.PREFIX, name = "enabled", matchIfMissing = true)
@EnableConfigurationProperties(ObservationsProperties.class)
public final class CallMetersAutoConfiguration {

    CallMetersAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean(name = "multicloudMeterCustomizer")
    MulticloudClientCustomizer multicloudMeterCustomizer(MeterRegistry registry) {
        return (builder, client) -> builder.listener(new MeterListener(client, registry));
    }
}
