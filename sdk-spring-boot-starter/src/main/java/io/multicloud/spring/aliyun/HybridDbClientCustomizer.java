package io.multicloud.spring.aliyun;

import io.multicloud.aliyun.hybriddb.HybridDbClientBuilder;
import io.multicloud.spring.ClientName;

/**
 * Changes the builders of the configured clients of Aliyun HybridDB. Beans of this type are called in their order, last
 * of all before the client is built; what they set wins over the properties.
 */
@FunctionalInterface
public interface HybridDbClientCustomizer {

    /**
     * Changes a builder that is about to build.
     *
     * @param builder holds what the properties say
     * @param client which client it builds
     */
    void customize(HybridDbClientBuilder builder, ClientName client);
}
