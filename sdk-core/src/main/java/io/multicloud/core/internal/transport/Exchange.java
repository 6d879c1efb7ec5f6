package io.multicloud.core.internal.transport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import okhttp3.Call;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** One attempt over the wire, prepared and not yet sent. */
public final class Exchange {

    private static final int CHUNK = 16 * 1024;

    private final Transport transport;
    private final Call call;
    private final SendGuard.Mark mark;
    private final Transport.Settings settings;

    Exchange(Transport transport, Call call, SendGuard.Mark mark, Transport.Settings settings) {
        this.transport = transport;
        this.call = call;
        this.mark = mark;
        this.settings = settings;
    }

    /** Sends on the calling thread and reads the whole answer. */
    public HttpAnswer execute() throws IOException {
        // A thread that was asked to stop begins nothing: on a pooled connection the request would leave all the same.
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("interrupted before sending");
        }
        transport.started(call);
        try (Response response = call.execute()) {
            return read(response);
        } finally {
            transport.ended(call);
        }
    }

    /** Tells whether anything of the request may have left this machine. */
    public boolean isSent() {
        return mark.isSent();
    }

    /** Tells whether the call was cancelled, by its timeout too. */
    public boolean isCanceled() {
        return call.isCanceled();
    }

    private HttpAnswer read(Response response) throws IOException {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(response.headers().toMultimap());
        List<String> hidden = headers.remove(SendGuard.HIDDEN_RETRY_AFTER);
        if (hidden != null) {
            headers.put("Retry-After", hidden);
        }
        return new HttpAnswer(
                response.code(),
                headers,
                RetryAfter.parse(first(headers.get("Retry-After")), settings.clock()),
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
            if (bytes.size() + n > settings.maxAnswerBytes()) {
                throw new AnswerTooLargeException(settings.maxAnswerBytes());
            }
            bytes.write(chunk, 0, n);
        }
        return bytes.toByteArray();
    }
}
