package io.multicloud.spring.observe;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is told of calls to Micrometer.
 *
 * @param enabled Whether calls are observed and their repeats, refusals and waits counted.
 */
@ConfigurationProperties("multicloud.observations")
public record ObservationsProperties(@DefaultValue("true") boolean enabled) {

    static final String PREFIX = "multicloud.observations";
}
