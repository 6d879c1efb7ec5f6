package io.multicloud.emulator.internal.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** Writes answers, whole ones and broken ones, and ends the exchange. */
final class Wire {

    private Wire() {}

    static void send(HttpExchange exchange, Answer answer) throws IOException {
        try (exchange) {
            byte[] body = answer.body().bytes();
            boolean empty =
                    answer.body().isEmpty() || exchange.getRequestMethod().equals("HEAD");
            begin(exchange, answer, empty ? -1 : body.length);
            if (!empty) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    /** The server closes a connection whose answer is shorter than it was announced. */
    static void sendHalf(HttpExchange exchange, Answer answer) throws IOException {
        try (exchange) {
            byte[] body = answer.body().bytes();
            // Not 0, which the JDK's server takes for a length that is not known.
            begin(exchange, answer, Math.max(1, body.length));
            exchange.getResponseBody().write(body, 0, body.length / 2);
            exchange.getResponseBody().flush();
        }
    }

    private static void begin(HttpExchange exchange, Answer answer, long length) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status(), length);
    }
}
