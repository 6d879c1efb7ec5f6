package io.multicloud.spring.capitalonline;

import io.multicloud.capitalonline.redis.CapitalOnlineRedisClientBuilder;
import io.multicloud.spring.ClientName;

/**
 * Changes the builders of the configured clients of CapitalOnline Redis. Beans of this type are called in their order, last
 * of all before the client is built; what they set wins over the properties.
 */
@FunctionalInterface
public interface CapitalOnlineRedisClientCustomizer {

    /**
     * Changes a builder that is about to build.
     *
     * @param builder holds what the properties say
     * @param client which client it builds
     */
    void customize(CapitalOnlineRedisClientBuilder builder, ClientName client);
}
