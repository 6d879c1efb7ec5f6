package io.multicloud.emulator.internal.http;

import com.sun.net.httpserver.HttpExchange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Exchanges that get no answer. They occupy no thread; the server closes them when it stops. It does not tell when a
 * caller has gone away, so their number is bounded.
 */
final class SilentExchanges {

    private static final int LIMIT = 1_000;

    private final Deque<HttpExchange> exchanges = new ArrayDeque<>();

    void keep(HttpExchange exchange) {
        push(exchange).ifPresent(HttpExchange::close);
    }

    private synchronized Optional<HttpExchange> push(HttpExchange exchange) {
        exchanges.addLast(exchange);
        return exchanges.size() > LIMIT ? Optional.of(exchanges.removeFirst()) : Optional.empty();
    }
}
