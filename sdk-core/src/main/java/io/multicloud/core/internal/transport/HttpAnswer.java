package io.multicloud.core.internal.transport;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came back, undecoded. The bytes are shared, not copied: nobody changes them. */
public final class HttpAnswer {

    private final int status;
    private final Map<String, List<String>> headers;
    private final @Nullable Duration retryAfter;
    private final byte[] body;

    HttpAnswer(int status, Map<String, List<String>> headers, @Nullable Duration retryAfter, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.retryAfter = retryAfter;
        this.body = body;
    }

    /** Returns the HTTP status. */
    public int status() {
        return status;
    }

    /** Returns the headers; names are found in any case. */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /** Returns the first header of a name, null when there is none. */
    public @Nullable String header(String name) {
        List<String> values = headers.get(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    /** Returns how long the service asks to wait, null when it does not say. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    /** Returns the decompressed body. */
    public byte[] body() {
        return body;
    }
}
