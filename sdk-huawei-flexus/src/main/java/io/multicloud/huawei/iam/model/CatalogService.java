package io.multicloud.huawei.iam.model;

import io.multicloud.core.spi.Lists;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A service that a token can be used with.
 *
 * @param endpoints where it is
 * @param type its kind; in no document
 * @param name its name; in no document
 */
@Value.Builder
public record CatalogService(
        List<CatalogEndpoint> endpoints,
        @Nullable String type,
        @Nullable String name) {

    /** Takes copies of the lists. */
    public CatalogService {
        endpoints = Lists.copy(endpoints);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static CatalogServiceBuilder builder() {
        return new CatalogServiceBuilder();
    }
}
