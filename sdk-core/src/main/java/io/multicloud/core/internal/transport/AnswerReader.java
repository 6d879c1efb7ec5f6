package io.multicloud.core.internal.transport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** Reads a whole answer, up to a size. */
final class AnswerReader {

    private static final int CHUNK = 16 * 1024;

    private final long maxAnswerBytes;
    private final Clock clock;

    AnswerReader(long maxAnswerBytes, Clock clock) {
        this.maxAnswerBytes = maxAnswerBytes;
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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        InputStream stream = body.byteStream();
        for (int n = stream.read(chunk); n >= 0; n = stream.read(chunk)) {
            if (bytes.size() + n > maxAnswerBytes) {
                throw new AnswerTooLargeException(maxAnswerBytes);
            }
            bytes.write(chunk, 0, n);
        }
        return bytes.toByteArray();
    }
}
