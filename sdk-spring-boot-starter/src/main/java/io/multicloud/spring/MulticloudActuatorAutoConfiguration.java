package io.multicloud.spring;

import io.multicloud.spring.internal.SecretKeys;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Keeps the secrets of the properties out of Actuator's endpoints, also where those show values. */
@AutoConfiguration
@ConditionalOnClass(SanitizingFunction.class)
public final class MulticloudActuatorAutoConfiguration {

    MulticloudActuatorAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean(name = "multicloudSanitizingFunction")
    SanitizingFunction multicloudSanitizingFunction() {
        return data -> SecretKeys.contains(data.getKey()) ? data.withSanitizedValue() : data;
    }
}
