package io.multicloud.tests.endtoend.canary;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The worst of all services: its answers quote the whole request, secrets included, in every place there is. */
final class EchoServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile int status = 400;
    private volatile boolean html;

    EchoServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    void answerWith(int newStatus, boolean asHtml) {
        status = newStatus;
        html = asHtml;
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String query = String.valueOf(exchange.getRequestURI().getRawQuery());
        String echo = exchange.getRequestURI() + " " + URLDecoder.decode(query, StandardCharsets.UTF_8) + " "
                + exchange.getRequestHeaders().entrySet() + " "
                + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String quoted = echo.replace("\\", "\\\\").replace("\"", "\\\"");
        String text = html
                ? "<html><body>" + echo + "</body></html>"
                : ("{'Code':'Invalid','error_code':'DBS.200001','Message':'%s','error_msg':'%s','RequestId':'%s',"
                                + "'HostId':'%s','TaskId':'%s'}")
                        .replace('\'', '"')
                        .replace("%s", quoted);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", html ? "text/html" : "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
