package io.multicloud.core.testing;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.multicloud.core.Secret;
import io.multicloud.core.spi.Lists;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer with a member of each kind. */
public record Thing(
        @Nullable String name,
        @Nullable Integer size,
        @Nullable Long bytes,
        @Nullable Boolean ready,
        @Nullable Double load,
        @Nullable Color color,
        @Nullable Instant created,
        @Nullable OffsetDateTime updated,
        @Nullable LocalDateTime local,
        @Nullable Part main,
        List<Part> parts,
        List<String> tags,
        @JsonProperty("X-Thing-Secret") @Nullable Secret secret) {

    public Thing {
        parts = Lists.copy(parts);
        tags = Lists.copy(tags);
    }

    /** A nested object. */
    public record Part(@Nullable String id, @Nullable Integer weight) {}
}
