package io.multicloud.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A password, key or token that does not show itself: it prints and serializes as {@code ***}, with any mapper.
 * Only the SDK's own wire writer, and a caller who asks by {@link #reveal()}, get at the value.
 */
public final class Secret {

    /** What stands in for the value wherever it would be printed. */
    public static final String MASK = "***";

    // Transient, so that mappers that read fields by reflection leave it out.
    private final transient String value;

    private Secret(String value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    /**
     * Wraps a value.
     *
     * @param value the text to hide
     * @return the secret
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Secret of(String value) {
        return new Secret(value);
    }

    /**
     * Returns the value in the clear. Keep it out of logs and messages.
     *
     * @return the value
     */
    public String reveal() {
        return value;
    }

    /**
     * Returns the mask.
     *
     * @return {@value #MASK}
     */
    @Override
    @JsonValue
    public String toString() {
        return MASK;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Secret that && MessageDigest.isEqual(bytes(), that.bytes());
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    private byte[] bytes() {
        return value.getBytes(StandardCharsets.UTF_8);
    }
}
