package io.multicloud.capitalonline.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.multicloud.capitalonline.internal.UndocumentedMembers;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The primary of a read-only instance. The documents call it an object and name no member of it; the service also sends
 * texts in its place.
 *
 * @param text what the service sent where it sent a text, else null
 * @param members what the service sent where it sent an object, else empty
 */
@Value.Builder
public record MasterInfo(@Nullable String text, Map<String, Object> members) {

    /** Takes a copy of the map. */
    public MasterInfo {
        members = UndocumentedMembers.copy(members);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static MasterInfoBuilder builder() {
        return new MasterInfoBuilder();
    }

    // An empty text is what any instance has that is not read-only.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static @Nullable MasterInfo read(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            return object.isEmpty() ? null : new MasterInfo(null, UndocumentedMembers.copy(object));
        }
        String text = value == null ? "" : value.toString();
        return text.isBlank() ? null : new MasterInfo(text, Map.of());
    }
}
