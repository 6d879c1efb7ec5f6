package io.multicloud.spring.health;

import java.time.Clock;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What the contributors of both lines of Spring Boot show. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MulticloudHealthProperties.class)
@Import(HealthProbesConfiguration.class)
class ClientHealthsConfiguration {

    @Bean
    ClientHealths multicloudClientHealths(
            ListableBeanFactory beans,
            ObjectProvider<ClientProbe<?>> probes,
            MulticloudHealthProperties properties,
            ObjectProvider<Clock> clock) {
        return new ClientHealths(
                beans, probes.stream().toList(), properties.checked(), clock.getIfUnique(Clock::systemUTC));
    }
}
