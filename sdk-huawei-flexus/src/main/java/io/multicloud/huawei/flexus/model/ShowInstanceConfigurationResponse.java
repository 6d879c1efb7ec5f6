package io.multicloud.huawei.flexus.model;

import io.multicloud.core.spi.Lists;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The database parameters of an instance: answer of {@code ShowInstanceConfiguration}.
 *
 * @param datastoreVersionName version of the engine
 * @param datastoreName name of the engine; {@code MySQL} is seen in either case
 * @param created when the parameters were made, as the service writes it: {@code 2018-10-11T11:40:44+0800}, or {@code
 *     2018-10-11 11:40:44} in a zone that is in no document
 * @param updated when they were changed last, likewise
 * @param configurationParameters the parameters
 */
@Value.Builder
public record ShowInstanceConfigurationResponse(
        @Nullable String datastoreVersionName,
        @Nullable String datastoreName,
        @Nullable String created,
        @Nullable String updated,
        List<ConfigurationParameter> configurationParameters) {

    /** Takes copies of the lists. */
    public ShowInstanceConfigurationResponse {
        configurationParameters = Lists.copy(configurationParameters);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ShowInstanceConfigurationResponseBuilder builder() {
        return new ShowInstanceConfigurationResponseBuilder();
    }
}
