package io.multicloud.emulator.internal.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.multicloud.emulator.JournalEntry;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** One exchange from its first byte to its last; a caller that hangs up ends it quietly. */
final class ExchangeHandler implements HttpHandler {

    private static final Logger LOG = System.getLogger(ExchangeHandler.class.getName());

    private static final Answer NOWHERE = new Answer(
            null,
            null,
            404,
            "text/plain;charset=utf-8",
            Map.of(),
            new Content("No cloud of this emulator serves this path.".getBytes(StandardCharsets.UTF_8)));

    private final Router router;
    private final Journal journal;

    ExchangeHandler(Router router, Journal journal) {
        this.router = router;
        this.journal = journal;
    }

    @Override
    public void handle(HttpExchange exchange) {
        try (exchange) {
            RawRequest request = RequestReader.read(exchange);
            write(exchange, answer(request));
        } catch (IOException hungUp) {
            LOG.log(Level.DEBUG, "The caller closed the connection before the answer was written");
        }
    }

    private Answer answer(RawRequest request) {
        Optional<CloudService> service = router.find(request.rawPath());
        if (service.isEmpty()) {
            return NOWHERE;
        }
        Answer answer = service.get().serve(request);
        // Before the answer leaves, so that whoever has it finds the call in the journal.
        journal.add(new JournalEntry(
                service.get().provider(), answer.action(), request.method(), answer.status(), answer.errorCode()));
        return answer;
    }

    private static void write(HttpExchange exchange, Answer answer) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        boolean empty = answer.body().isEmpty() || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.status(), empty ? -1 : answer.body().bytes().length);
        if (!empty) {
            exchange.getResponseBody().write(answer.body().bytes());
        }
    }
}
