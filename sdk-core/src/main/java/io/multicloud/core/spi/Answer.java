package io.multicloud.core.spi;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An answer as an {@link ErrorConvention} sees it, before it is decoded.
 *
 * @param status the HTTP status
 * @param headers finds the first header of a name, null when there is none
 * @param fields the texts of those members that the convention asked for, as far as the body has them
 */
public record Answer(int status, Function<String, @Nullable String> headers, Map<String, String> fields) {

    /**
     * Returns the first header of a name.
     *
     * @param name the name, in any case
     * @return its value, null when there is none
     */
    public @Nullable String header(String name) {
        return headers.apply(name);
    }

    /**
     * Returns the text of a member.
     *
     * @param name the member's name, as the convention listed it
     * @return its text, null when the body has none
     */
    public @Nullable String field(String name) {
        return fields.get(name);
    }

    /**
     * Tells whether the status means success.
     *
     * @return true for 200 to 299
     */
    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }
}
