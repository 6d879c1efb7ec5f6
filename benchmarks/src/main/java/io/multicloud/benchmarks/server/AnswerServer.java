package io.multicloud.benchmarks.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/** Answers every request to a port with the same list of instances. Ends when its standard input does. */
public final class AnswerServer {

    private AnswerServer() {}

    /** Prints one line for each answer: its name and where it is served. */
    public static void main(String[] args) throws IOException {
        // Without it the JDK's server waits for more to send, and every answer takes 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        for (String name : Answers.NAMES) {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            byte[] answer = Answers.of(name);
            server.createContext("/", exchange -> answer(exchange, answer));
            server.setExecutor(Executors.newCachedThreadPool());
            server.start();
            System.out.println(name + " http://127.0.0.1:" + server.getAddress().getPort());
        }
        while (System.in.read() >= 0) {
            // Only its end is of interest.
        }
        System.exit(0);
    }

    private static void answer(HttpExchange exchange, byte[] answer) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(200, answer.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(answer);
        }
        exchange.close();
    }
}
