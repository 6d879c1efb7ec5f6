package io.multicloud.huawei.flexus.model;

import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A tag of an instance.
 *
 * @param key its key, 1 to 128 characters: letters and digits of any language, blanks within, some special characters;
 *     does not begin with {@code _sys_}; required
 * @param value its value, 0 to 255 characters; required for a new instance, any value in a filter when absent
 */
@Value.Builder
public record Tag(@Nullable String key, @Nullable String value) {

    /**
     * Makes a tag.
     *
     * @param key its key
     * @param value its value, which may be empty
     * @return the tag
     */
    public static Tag of(String key, String value) {
        return new Tag(key, value);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static TagBuilder builder() {
        return new TagBuilder();
    }

    void check(RequestCheck check) {
        checkParts(check);
        check.rule(value != null, "value", "is required, but may be empty");
    }

    // A filter is sent as k1=v1,k2=v2, which has no way to quote its own marks.
    void checkFilter(RequestCheck check) {
        checkParts(check);
        check.rule(isPlain(key), "key", "must not hold ',' or '=' in a filter")
                .rule(isPlain(value), "value", "must not hold ',' or '=' in a filter");
    }

    // Which special characters are allowed differs between the tables of the document: left to the service.
    private void checkParts(RequestCheck check) {
        check.required("key", key).length("value", value, 0, 255);
        if (key != null && !key.isBlank()) {
            check.length("key", key, 1, 128)
                    .rule(key.equals(key.strip()), "key", "must not begin or end with a blank")
                    .rule(!key.startsWith("_sys_"), "key", "must not begin with _sys_");
        }
    }

    private static boolean isPlain(@Nullable String text) {
        return text == null || (text.indexOf(',') < 0 && text.indexOf('=') < 0);
    }
}
