package io.multicloud.huawei.iam.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of a project or a list.
 *
 * @param self its own
 * @param next of the next page; absent when there is none
 * @param previous of the previous page; absent when there is none
 */
@Value.Builder
public record Links(
        @Nullable String self,
        @Nullable String next,
        @Nullable String previous) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static LinksBuilder builder() {
        return new LinksBuilder();
    }
}
