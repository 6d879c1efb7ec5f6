package io.multicloud.spring.capitalonline;

import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClientBuilder;
import io.multicloud.spring.ClientName;

/**
 * Changes the builders of the configured clients of CapitalOnline cloud MySQL. Beans of this type are called in their order, last
 * of all before the client is built; what they set wins over the properties.
 */
@FunctionalInterface
public interface CapitalOnlineMysqlClientCustomizer {

    /**
     * Changes a builder that is about to build.
     *
     * @param builder holds what the properties say
     * @param client which client it builds
     */
    void customize(CapitalOnlineMysqlClientBuilder builder, ClientName client);
}
