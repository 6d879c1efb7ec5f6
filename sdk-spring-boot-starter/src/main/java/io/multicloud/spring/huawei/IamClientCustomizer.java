package io.multicloud.spring.huawei;

import io.multicloud.huawei.iam.IamClientBuilder;
import io.multicloud.spring.ClientName;

/**
 * Changes the builders of the configured clients of Huawei Cloud's IAM. Beans of this type are called in their order, last of all
 * before the client is built; what they set wins over the properties.
 */
@FunctionalInterface
public interface IamClientCustomizer {

    /**
     * Changes a builder that is about to build.
     *
     * @param builder holds what the properties say
     * @param client which client it builds
     */
    void customize(IamClientBuilder builder, ClientName client);
}
