package io.multicloud.capitalonline.mysql.model;

import io.multicloud.core.spi.Lists;
import java.util.List;
import org.immutables.value.Value;

/**
 * The parameters of an instance.
 *
 * @param parameters the parameters
 */
@Value.Builder
public record DbParameters(List<DbParameter> parameters) {

    /** Takes a copy of the list. */
    public DbParameters {
        parameters = Lists.copy(parameters);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DbParametersBuilder builder() {
        return new DbParametersBuilder();
    }
}
