package io.multicloud.emulator.internal.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.multicloud.emulator.Fault;
import io.multicloud.emulator.Provider;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** One exchange from its first byte to its last; a caller that hangs up ends it quietly. */
final class ExchangeHandler implements HttpHandler {

    private static final Logger LOG = System.getLogger(ExchangeHandler.class.getName());

    private static final Answer NOWHERE = Answer.text(
            404,
            "text/plain;charset=utf-8",
            new Content("No cloud of this emulator serves this path.".getBytes(StandardCharsets.UTF_8)));

    private final Map<Provider, CloudService> clouds;
    private final Journal journal;
    private final FaultSource faults;
    private final Delay delay;
    private final SilentExchanges silent = new SilentExchanges();

    ExchangeHandler(Map<Provider, CloudService> clouds, Journal journal, FaultSource faults, Delay delay) {
        this.clouds = Map.copyOf(clouds);
        this.journal = journal;
        this.faults = faults;
        this.delay = delay;
    }

    @Override
    public void handle(HttpExchange exchange) {
        quietly(exchange, () -> answer(exchange, RequestReader.read(exchange)));
    }

    private void answer(HttpExchange exchange, RawRequest request) throws IOException {
        CloudService service = Router.find(request.rawPath()).map(clouds::get).orElse(null);
        if (service == null) {
            Wire.send(exchange, NOWHERE);
            return;
        }
        String action = service.action(request);
        Fault fault = faults.next(service.provider(), action);
        Call call = new Call(service, request, action, fault, journal);
        if (fault == null) {
            Wire.send(exchange, call.work());
        } else {
            play(fault, call, exchange);
        }
    }

    private void play(Fault fault, Call call, HttpExchange exchange) throws IOException {
        switch (fault.kind()) {
            case LATENCY -> delay.run(latency(fault), () -> quietly(exchange, () -> Wire.send(exchange, call.work())));
            case NO_ANSWER -> {
                call.giveUp();
                silent.keep(exchange);
            }
            case LOST_ANSWER -> {
                call.work();
                silent.keep(exchange);
            }
            case RESET_BEFORE_PROCESSING -> {
                call.giveUp();
                exchange.close();
            }
            case RESET_AFTER_PROCESSING -> {
                call.work();
                exchange.close();
            }
            case STATUS, THROTTLED -> Wire.send(exchange, call.refuse(fault));
            case HTML -> Wire.send(exchange, call.html(fault.status()));
            case TRUNCATED_BODY -> Wire.sendHalf(exchange, call.work());
            case WRONG_TYPED_BODY -> {
                Answer answer = call.work();
                Wire.send(exchange, answer.withBody(Distortion.wrongTyped(answer.body())));
            }
            case EMPTY_BODY -> Wire.send(exchange, call.work().withBody(Content.EMPTY));
        }
    }

    private static Duration latency(Fault fault) {
        Duration time = fault.time();
        return time == null ? Duration.ZERO : time;
    }

    @FunctionalInterface
    private interface Exchange {
        void run() throws IOException;
    }

    private static void quietly(HttpExchange exchange, Exchange task) {
        try {
            task.run();
        } catch (IOException hungUp) {
            LOG.log(Level.DEBUG, "The connection ended before the answer was written");
            exchange.close();
        } catch (RuntimeException bug) {
            LOG.log(Level.ERROR, "The emulator failed at a call", bug);
            exchange.close();
        }
    }
}
