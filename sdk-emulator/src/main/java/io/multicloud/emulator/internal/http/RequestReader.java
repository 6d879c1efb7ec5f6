package io.multicloud.emulator.internal.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes a request off the wire, unchanged and bounded. */
final class RequestReader {

    static final int BODY_LIMIT = 16 * 1024 * 1024;

    /** What is read and thrown away of a body that is too large, so that its sender gets to see the answer. */
    private static final int DISCARD_LIMIT = 64 * 1024 * 1024;

    private RequestReader() {}

    static RawRequest read(HttpExchange exchange) throws IOException {
        URI uri = exchange.getRequestURI();
        byte[] body = exchange.getRequestBody().readNBytes(BODY_LIMIT + 1);
        boolean tooLarge = body.length > BODY_LIMIT;
        if (tooLarge) {
            discard(exchange.getRequestBody());
        }
        return new RawRequest(
                exchange.getRequestMethod(),
                textOf(uri.getRawPath()),
                textOf(uri.getRawQuery()),
                headers(exchange),
                tooLarge ? Content.EMPTY : new Content(body),
                tooLarge,
                exchange.getRemoteAddress().getAddress().isLoopbackAddress());
    }

    private static Map<String, List<String>> headers(HttpExchange exchange) {
        Map<String, List<String>> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        return Map.copyOf(headers);
    }

    private static void discard(InputStream body) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        int left = DISCARD_LIMIT;
        int read = body.read(buffer);
        while (read >= 0 && left > 0) {
            left -= read;
            read = body.read(buffer);
        }
    }

    private static String textOf(@Nullable String part) {
        return part == null ? "" : part;
    }
}
