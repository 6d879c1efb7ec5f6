package io.multicloud.spring.capitalonline;

import io.multicloud.capitalonline.redis.CapitalOnlineRedisClient;
import io.multicloud.spring.internal.ClientRegistrar;
import java.util.List;
import org.springframework.core.env.Environment;

/** Defines the clients of CapitalOnline Redis. */
final class CapitalOnlineRedisRegistrar extends ClientRegistrar<CapitalOnlineProperties> {

    CapitalOnlineRedisRegistrar(Environment environment) {
        super(
                environment,
                CapitalOnlineProperties.PREFIX,
                CapitalOnlineProperties.class,
                CapitalOnlineRedisClient.class,
                "capitalOnlineRedisClient");
    }

    @Override
    protected List<String> accounts(CapitalOnlineProperties bound) {
        return bound.all().names(CapitalOnlineAccount::hasPlace, CapitalOnlineAccount::hasCredentials);
    }
}
