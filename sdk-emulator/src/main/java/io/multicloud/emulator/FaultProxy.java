package io.multicloud.emulator;

import io.multicloud.emulator.internal.proxy.ProxyServer;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A TCP proxy on the loopback interface that breaks connections in ways in which no HTTP server can. It forwards the
 * bytes of a client to a server, unseen and unchanged, until its mode says otherwise.
 *
 * <pre>{@code
 * try (FaultProxy proxy = FaultProxy.to(emulator.endpoint())) {
 *     proxy.mode(1, ProxyMode.resetAfterRequest());    // the first connection only
 *     URI endpoint = proxy.endpoint();                 // for the client
 * }
 * }</pre>
 *
 * <p>A mode takes effect at once, also for connections that stand already: the next bytes meet it. Signatures that cover
 * the host stay good, since the client signs the address that it calls.
 *
 * <p>Instances of this class are safe for use by several threads.
 */
public final class FaultProxy implements AutoCloseable {

    private final Map<Integer, ProxyMode> byNumber = new ConcurrentHashMap<>();
    private final ProxyServer server;
    private final String scheme;
    private volatile ProxyMode mode = ProxyMode.pass();
    private volatile @Nullable Clock dates;

    private FaultProxy(URI target) {
        this.scheme = target.getScheme();
        this.server =
                ProxyServer.start(new InetSocketAddress(target.getHost(), target.getPort()), this::modeOf, () -> dates);
    }

    /**
     * Starts a proxy on a free port.
     *
     * @param target the server, such as {@code http://127.0.0.1:8080}; only host and port are used
     * @return the running proxy, which passes everything
     * @throws IllegalArgumentException if the target names no host or no port
     * @throws java.io.UncheckedIOException if no port can be opened
     */
    public static FaultProxy to(URI target) {
        if (target.getHost() == null || target.getPort() < 0) {
            throw new IllegalArgumentException("the target must name a host and a port");
        }
        return new FaultProxy(target);
    }

    /**
     * Names the address of the proxy.
     *
     * @return the target's scheme with {@code 127.0.0.1:<port>}
     */
    public URI endpoint() {
        return URI.create(scheme + "://127.0.0.1:" + server.port());
    }

    /**
     * Sets what happens to all connections that have no mode of their own.
     *
     * @param mode the mode
     * @return this proxy
     */
    public FaultProxy mode(ProxyMode mode) {
        this.mode = mode;
        return this;
    }

    /**
     * Sets what happens to one connection.
     *
     * @param connection the number of the connection in the order of acceptance, from 1; it may be yet to come
     * @param mode the mode
     * @return this proxy
     * @throws IllegalArgumentException if the number is less than 1
     */
    public FaultProxy mode(int connection, ProxyMode mode) {
        if (connection < 1) {
            throw new IllegalArgumentException("connections are counted from 1");
        }
        byNumber.put(connection, mode);
        return this;
    }

    /**
     * Lets answers show the time of another clock: the value of each {@code Date} header is overwritten on its way. The
     * JDK's server, and with it the emulator, always writes the system's time. Only for plain HTTP.
     *
     * @param clock the clock
     * @return this proxy
     */
    public FaultProxy dates(Clock clock) {
        this.dates = clock;
        return this;
    }

    /**
     * Counts the connections that were accepted.
     *
     * @return how many there were, whether they still stand or not
     */
    public int connections() {
        return server.accepted();
    }

    /** Ends all connections and waits until the threads of the proxy have ended; further calls do nothing. */
    @Override
    public void close() {
        server.close();
    }

    private ProxyMode modeOf(int connection) {
        return byNumber.getOrDefault(connection, mode);
    }
}
