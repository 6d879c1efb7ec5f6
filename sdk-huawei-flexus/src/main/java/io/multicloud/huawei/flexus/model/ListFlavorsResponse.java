package io.multicloud.huawei.flexus.model;

import io.multicloud.core.spi.Lists;
import java.util.List;
import org.immutables.value.Value;

/**
 * Flavors: answer of {@code ListFlavors}.
 *
 * @param flavors the flavors that match
 */
@Value.Builder
public record ListFlavorsResponse(List<Flavor> flavors) {

    /** Takes copies of the lists. */
    public ListFlavorsResponse {
        flavors = Lists.copy(flavors);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ListFlavorsResponseBuilder builder() {
        return new ListFlavorsResponseBuilder();
    }
}
