package io.multicloud.tests.docs;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A proxy that refuses whatever it is asked for, and keeps the question. */
final class RefusingProxy implements AutoCloseable {

    private static final String REFUSAL = "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

    private final ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final CompletableFuture<String> heard = CompletableFuture.supplyAsync(this::answer);

    RefusingProxy() throws IOException {}

    int port() {
        return server.getLocalPort();
    }

    /** The head of the request. */
    String heard() throws ExecutionException, InterruptedException, TimeoutException {
        return heard.get(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private String answer() {
        try (Socket socket = server.accept()) {
            StringBuilder head = new StringBuilder();
            InputStream in = socket.getInputStream();
            while (head.indexOf("\r\n\r\n") < 0) {
                int next = in.read();
                if (next < 0) {
                    throw new EOFException("No more than " + head);
                }
                head.append((char) next);
            }
            socket.getOutputStream().write(REFUSAL.getBytes(StandardCharsets.US_ASCII));
            return head.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
