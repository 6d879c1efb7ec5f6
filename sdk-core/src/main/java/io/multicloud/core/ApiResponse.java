package io.multicloud.core;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A successful answer with everything around it.
 *
 * @param <R> the type of the decoded body
 */
public final class ApiResponse<R> {

    private final int status;
    private final Map<String, List<String>> headers;
    private final @Nullable String requestId;
    private final @Nullable String hostId;
    private final int attempts;
    private final Supplier<String> rawBody;
    private final R body;

    /**
     * Makes an answer; of use to tests of code that takes one.
     *
     * @param status the HTTP status
     * @param headers the headers
     * @param requestId the provider's id of the request, null when it gave none
     * @param attempts how many times the request was sent
     * @param rawBody the body as text
     * @param body the decoded body
     */
    public ApiResponse(
            int status,
            Map<String, List<String>> headers,
            @Nullable String requestId,
            int attempts,
            String rawBody,
            R body) {
        this(status, headers, requestId, null, attempts, () -> rawBody, body);
    }

    /**
     * Makes an answer that names the host it came from, and whose text is made only when it is asked for.
     *
     * @param status the HTTP status
     * @param headers the headers
     * @param requestId the provider's id of the request, null when it gave none
     * @param hostId the host that answered, null when the provider did not name it
     * @param attempts how many times the request was sent
     * @param rawBody makes the body as text, the same whenever it is asked
     * @param body the decoded body
     */
    public ApiResponse(
            int status,
            Map<String, List<String>> headers,
            @Nullable String requestId,
            @Nullable String hostId,
            int attempts,
            Supplier<String> rawBody,
            R body) {
        Map<String, List<String>> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        sorted.putAll(headers);
        this.status = status;
        this.headers = Collections.unmodifiableMap(sorted);
        this.requestId = requestId;
        this.hostId = hostId;
        this.attempts = attempts;
        this.rawBody = rawBody;
        this.body = body;
    }

    /**
     * Returns the HTTP status.
     *
     * @return 200 to 299
     */
    public int status() {
        return status;
    }

    /**
     * Returns the headers as they came, secret ones included.
     *
     * @return names, found in any case, to values
     */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /**
     * Returns the first header of a name.
     *
     * @param name the name, in any case
     * @return its value
     */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).filter(v -> !v.isEmpty()).map(v -> v.get(0));
    }

    /**
     * Returns the provider's id of the request.
     *
     * @return the id, empty when it gave none
     */
    public Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }

    /**
     * Returns the host that answered, where the provider names it.
     *
     * @return the host's id, empty when it is not named
     */
    public Optional<String> hostId() {
        return Optional.ofNullable(hostId);
    }

    /**
     * Counts how many times the request was sent.
     *
     * @return 1 or more
     */
    public int attempts() {
        return attempts;
    }

    /**
     * Returns the body as it came, secrets included.
     *
     * @return the text, empty when there was none
     */
    public String rawBody() {
        return rawBody.get();
    }

    /**
     * Returns the decoded body.
     *
     * @return the record
     */
    public R body() {
        return body;
    }

    /** Prints status, request id and attempts only: headers and bodies can hold secrets. */
    @Override
    public String toString() {
        return "ApiResponse[status=" + status + ", requestId=" + requestId + ", attempts=" + attempts + "]";
    }
}
