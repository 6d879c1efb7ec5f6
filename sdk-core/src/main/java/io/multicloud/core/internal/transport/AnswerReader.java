package io.multicloud.core.internal.transport;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Reads a whole answer, up to a size. */
final class AnswerReader {

    private final long maxAnswerBytes;
    private final long tooMany;
    private final Clock clock;

    AnswerReader(long maxAnswerBytes, Clock clock) {
        this.maxAnswerBytes = maxAnswerBytes;
        this.tooMany = Math.min(maxAnswerBytes, Long.MAX_VALUE - 1) + 1;
        this.clock = clock;
    }

    HttpAnswer read(Response response) throws IOException {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(response.headers().toMultimap());
        List<String> hidden = headers.remove(SendGuard.HIDDEN_RETRY_AFTER);
        if (hidden != null) {
            headers.put("Retry-After", hidden);
        }
        return new HttpAnswer(
                response.code(),
                headers,
                RetryAfter.parse(first(headers.get("Retry-After")), clock),
                body(response.body()));
    }

    private static @Nullable String first(@Nullable List<String> values) {
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    // Counts what comes out of the decompression, so that a small body that unfolds into a huge one is stopped too.
    private byte[] body(ResponseBody body) throws IOException {
        BufferedSource source = body.source();
        if (source.request(tooMany)) {
            throw new AnswerTooLargeException(maxAnswerBytes);
        }
        return source.readByteArray();
    }
}
