package io.multicloud.core.internal.transport;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came back, undecoded.
 *
 * @param status the HTTP status
 * @param headers names, found in any case, to values
 * @param retryAfter how long the service asks to wait
 * @param body the bytes, decompressed
 */
public record HttpAnswer(
        int status,
        Map<String, List<String>> headers,
        @Nullable Duration retryAfter,
        byte[] body) {

    /** Returns the first header of a name, null when there is none. */
    public @Nullable String header(String name) {
        List<String> values = headers.get(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }
}
