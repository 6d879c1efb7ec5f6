package io.multicloud.core.testing;

import io.multicloud.core.http.HttpProxy;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP proxy of bare sockets, for tunnels and for requests in absolute form. Wherever these want to go, they get to
 * one origin on this machine.
 */
public final class RawProxy implements AutoCloseable {

    /** How a proxy asks, over a connection that it keeps. */
    public static final String ASKS =
            "HTTP/1.1 407 X\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n";

    private final RawServer server;
    private final int origin;
    private final @Nullable String credentials;

    private RawProxy(int origin, @Nullable String credentials) throws IOException {
        this.origin = origin;
        this.credentials = credentials;
        this.server = RawServer.start(this::pass);
    }

    /** Lets everybody through. */
    public static RawProxy to(int origin) throws IOException {
        return new RawProxy(origin, null);
    }

    /** Lets one user through. */
    public static RawProxy to(int origin, String user, String password) throws IOException {
        return new RawProxy(origin, "Proxy-Authorization: Basic " + basic(user, password) + "\r\n");
    }

    /** What the Basic scheme makes of user and password. */
    public static String basic(String user, String password) {
        return Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    public HttpProxy address() {
        return HttpProxy.of("127.0.0.1", server.port());
    }

    public List<String> requests() {
        return server.requests();
    }

    public int connections() {
        return server.connections();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void pass(Socket client, int number) throws IOException {
        String request = server.requests().get(number - 1);
        if (credentials != null && !request.contains(credentials)) {
            RawServer.write(client, ASKS);
        } else if (request.startsWith("CONNECT ")) {
            tunnel(client);
        } else {
            forward(client, request);
        }
    }

    private void tunnel(Socket client) throws IOException {
        try (Socket service = new Socket(InetAddress.getByName("localhost"), origin)) {
            RawServer.write(client, "HTTP/1.1 200 Connection established\r\n\r\n");
            Thread up = new Thread(() -> copy(client, service), "raw-proxy");
            up.setDaemon(true);
            up.start();
            copy(service, client);
        } finally {
            client.close();
        }
    }

    private void forward(Socket client, String request) throws IOException {
        String bare = request.replaceFirst("^(\\S+) http://[^/ ]+", "$1 ")
                .replaceFirst("Proxy-Authorization: .*\r\n", "")
                .replaceFirst("(?i)Connection: .*\r\n", "Connection: close\r\n");
        try (Socket service = new Socket(InetAddress.getByName("localhost"), origin)) {
            RawServer.write(service, bare);
            copy(service, client);
        }
    }

    private static void copy(Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            in.transferTo(out);
            to.shutdownOutput();
        } catch (IOException e) {
            // One of the two went away.
        }
    }
}
