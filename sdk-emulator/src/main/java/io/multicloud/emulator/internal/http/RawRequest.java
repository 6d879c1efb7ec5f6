package io.multicloud.emulator.internal.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as it came: path and query still encoded, header names in lower case, the body's own bytes. Signatures can
 * only be judged on these.
 */
public record RawRequest(
        String method,
        String rawPath,
        String rawQuery,
        Map<String, List<String>> headers,
        Content body,
        boolean bodyTooLarge,
        boolean loopback) {

    public @Nullable String header(String name) {
        List<String> values = headers.get(name.toLowerCase(Locale.ROOT));
        return values == null || values.isEmpty() ? null : String.join(",", values);
    }

    public String headerOr(String name, String fallback) {
        String value = header(name);
        return value == null ? fallback : value;
    }
}
