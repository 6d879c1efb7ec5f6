package io.multicloud.spring.observe;

import io.micrometer.observation.ObservationRegistry;
import io.multicloud.spring.MulticloudAutoConfiguration;
import io.multicloud.spring.MulticloudClientCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * Observes each call of the configured clients, where the application has an {@link ObservationRegistry}: with Actuator
 * that gives timers, with Micrometer Tracing spans.
 */
@AutoConfiguration(
        after = MulticloudAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.actuate.autoconfigure.observation.ObservationAutoConfiguration",
            "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration"
        })
@ConditionalOnClass(ObservationRegistry.class)
@ConditionalOnSingleCandidate(ObservationRegistry.class)
@ConditionalOnProperty(prefix = ObservationsProperties.PREFIX, name = "enabled", matchIfMissing = true)
@EnableConfigurationProperties(ObservationsProperties.class)
public final class CallObservationAutoConfiguration {

    CallObservationAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean(name = "multicloudObservationCustomizer")
    MulticloudClientCustomizer multicloudObservationCustomizer(
            ObservationRegistry registry, ObjectProvider<CallObservationConvention> convention) {
        return (builder, client) ->
                builder.listener(new ObservationListener(client, registry, convention.getIfAvailable()));
    }
}
