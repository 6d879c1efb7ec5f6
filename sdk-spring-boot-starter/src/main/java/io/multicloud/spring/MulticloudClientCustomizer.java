package io.multicloud.spring;

import io.multicloud.core.ClientBuilder;

/**
 * Changes the builders of all configured clients, whatever their cloud. Beans of this type are called in their order,
 * after the properties were applied and before the customizers of the single service; what they set wins over the
 * properties.
 */
@FunctionalInterface
public interface MulticloudClientCustomizer {

    /**
     * Changes a builder that is about to build.
     *
     * @param builder holds what the properties say
     * @param client which client it builds
     */
    void customize(ClientBuilder<?, ?> builder, ClientName client);
}
