package io.multicloud.capitalonline.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A tag of an instance.
 *
 * @param tagId its id
 * @param tagName its name
 */
@Value.Builder
public record Tag(@JsonProperty("TagID") @Nullable Integer tagId, String tagName) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static TagBuilder builder() {
        return new TagBuilder();
    }
}
