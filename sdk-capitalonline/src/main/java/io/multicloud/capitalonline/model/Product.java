package io.multicloud.capitalonline.model;

import io.multicloud.core.spi.Lists;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A version that is sold.
 *
 * @param version version, for example {@code 5.7.24}
 * @param architectures its architectures
 */
@Value.Builder
public record Product(@Nullable String version, List<Architecture> architectures) {

    /** Takes a copy of the list. */
    public Product {
        architectures = Lists.copy(architectures);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ProductBuilder builder() {
        return new ProductBuilder();
    }
}
