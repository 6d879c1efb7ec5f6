package io.multicloud.capitalonline.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A kind of network link that an architecture offers.
 *
 * @param descDetail what it is, in Chinese
 * @param linkType the kind, for example {@code default_link}
 * @param name the kind, in Chinese
 */
@Value.Builder
public record NetworkLink(
        @Nullable String descDetail,
        @Nullable String linkType,
        @Nullable String name) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static NetworkLinkBuilder builder() {
        return new NetworkLinkBuilder();
    }
}
