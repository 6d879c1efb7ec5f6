package io.multicloud.core.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A server of bare sockets that counts the requests that reached it as a whole, and answers (or not) as a test says. */
public final class RawServer implements AutoCloseable {

    /** What to do with a request. */
    @FunctionalInterface
    public interface Reply {

        /** Answers on a socket; {@code number} counts all requests from 1. */
        void to(Socket socket, int number) throws IOException;
    }

    private final ServerSocket server;
    private final Reply reply;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final CountDownLatch firstRequest = new CountDownLatch(1);

    private RawServer(Reply reply, InetAddress address, int port) throws IOException {
        this.reply = reply;
        this.server = new ServerSocket(port, 1_024, address);
        daemon(this::accept);
    }

    public static RawServer start(Reply reply) throws IOException {
        return new RawServer(reply, loopback(1), 0);
    }

    /** Starts at another address of this machine. */
    public static RawServer startAt(InetAddress address, int port, Reply reply) throws IOException {
        return new RawServer(reply, address, port);
    }

    /** The address 127.0.0.n. */
    public static InetAddress loopback(int n) throws UnknownHostException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) n});
    }

    /** Answers with some bytes and keeps the connection. */
    public static Reply answer(String text) {
        return (socket, number) -> write(socket, text);
    }

    public static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** A whole JSON answer. */
    public static String json(int status, String headers, String body) {
        return "HTTP/1.1 " + status + " X\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                + "\r\n" + headers + "\r\n" + body;
    }

    /** Resets the connection in place of an orderly end. */
    public static void reset(Socket socket) throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + port());
    }

    public int port() {
        return server.getLocalPort();
    }

    public List<String> requests() {
        return requests;
    }

    public int connections() {
        return sockets.size();
    }

    public boolean awaitRequest() throws InterruptedException {
        return firstRequest.await(10, TimeUnit.SECONDS);
    }

    /** Waits until as many requests have come as a test needs. */
    public void awaitRequests(int number) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        synchronized (requests) {
            for (long left = end - System.nanoTime(); requests.size() < number; left = end - System.nanoTime()) {
                if (left <= 0) {
                    throw new AssertionError(requests.size() + " requests in place of " + number);
                }
                TimeUnit.NANOSECONDS.timedWait(requests, left);
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                socket.setTcpNoDelay(true);
                sockets.add(socket);
                daemon(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            for (String request = read(socket.getInputStream());
                    request != null;
                    request = read(socket.getInputStream())) {
                int number;
                synchronized (requests) {
                    requests.add(request);
                    number = requests.size();
                    requests.notifyAll();
                }
                firstRequest.countDown();
                reply.to(socket, number);
            }
        } catch (IOException e) {
            // The client went away, or the script closed the socket: both are what tests are about.
        }
    }

    private static @Nullable String read(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int b = in.read();
            if (b < 0) {
                return null;
            }
            head.append((char) b);
        }
        int length = 0;
        for (String line : head.toString().lines().toList()) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(15).strip());
            }
        }
        byte[] body = in.readNBytes(length);
        return body.length < length ? null : head + new String(body, ISO_8859_1);
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }
}
