package io.multicloud.huawei.iam.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Where a service is.
 *
 * @param regionId id of the region
 * @param url its address; in no document
 */
@Value.Builder
public record CatalogEndpoint(
        @Nullable String regionId, @Nullable String url) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static CatalogEndpointBuilder builder() {
        return new CatalogEndpointBuilder();
    }
}
