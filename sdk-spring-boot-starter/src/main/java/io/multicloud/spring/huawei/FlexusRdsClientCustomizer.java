package io.multicloud.spring.huawei;

import io.multicloud.huawei.flexus.FlexusRdsClientBuilder;
import io.multicloud.spring.ClientName;

/**
 * Changes the builders of the configured clients of Huawei Flexus RDS. Beans of this type are called in their order, last of all
 * before the client is built; what they set wins over the properties.
 */
@FunctionalInterface
public interface FlexusRdsClientCustomizer {

    /**
     * Changes a builder that is about to build.
     *
     * @param builder holds what the properties say
     * @param client which client it builds
     */
    void customize(FlexusRdsClientBuilder builder, ClientName client);
}
