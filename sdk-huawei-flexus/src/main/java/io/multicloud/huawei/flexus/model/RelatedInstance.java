package io.multicloud.huawei.flexus.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An instance that is tied to another.
 *
 * @param id its id
 * @param type how it is tied
 */
@Value.Builder
public record RelatedInstance(@Nullable String id, @Nullable RelatedInstanceType type) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static RelatedInstanceBuilder builder() {
        return new RelatedInstanceBuilder();
    }
}
