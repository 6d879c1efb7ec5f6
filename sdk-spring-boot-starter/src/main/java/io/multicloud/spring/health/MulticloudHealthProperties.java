package io.multicloud.spring.health;

import io.multicloud.spring.internal.InvalidPropertyException;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the health of the clients is found out. Switched off by {@code management.health.multicloud.enabled}.
 *
 * @param interval How old a result may be before a question for it has it renewed; more than zero.
 * @param timeout Time of one check; more than zero.
 */
@ConfigurationProperties("multicloud.health")
public record MulticloudHealthProperties(
        @DefaultValue("1m") Duration interval,
        @DefaultValue("10s") Duration timeout) {

    MulticloudHealthProperties checked() {
        check("interval", interval);
        check("timeout", timeout);
        return this;
    }

    private static void check(String name, Duration time) {
        if (time.isZero() || time.isNegative()) {
            throw new InvalidPropertyException("multicloud.health." + name, "must be more than zero, but is " + time);
        }
    }
}
