package io.multicloud.emulator.internal.proxy;

import io.multicloud.emulator.ProxyMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Accepts connections and starts a relay for each. */
public final class ProxyServer {

    private static final String THREAD_PREFIX = "multicloud-fault-proxy-";
    private static final int BACKLOG = 256;
    private static final int CONNECT_MILLIS = 5_000;

    private final ServerSocket listener;
    private final InetSocketAddress target;
    private final IntFunction<ProxyMode> modes;
    private final Supplier<@Nullable Clock> dates;
    private final ExecutorService threads = Executors.newCachedThreadPool(daemons());
    private final Set<Relay> relays = ConcurrentHashMap.newKeySet();
    private final AtomicInteger accepted = new AtomicInteger();

    private ProxyServer(
            ServerSocket listener,
            InetSocketAddress target,
            IntFunction<ProxyMode> modes,
            Supplier<@Nullable Clock> dates) {
        this.listener = listener;
        this.target = target;
        this.modes = modes;
        this.dates = dates;
    }

    public static ProxyServer start(
            InetSocketAddress target, IntFunction<ProxyMode> modes, Supplier<@Nullable Clock> dates) {
        try {
            InetAddress loopback = InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
            ProxyServer server = new ProxyServer(new ServerSocket(0, BACKLOG, loopback), target, modes, dates);
            server.threads.execute(server::accept);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("The proxy cannot listen", e);
        }
    }

    public int port() {
        return listener.getLocalPort();
    }

    public int accepted() {
        return accepted.get();
    }

    /** Closing what they wait for ends the threads. */
    public void close() {
        try {
            listener.close();
            threads.shutdown();
            relays.forEach(Relay::close);
            if (!threads.awaitTermination(10, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The proxy cannot be closed", e);
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void accept() {
        try {
            while (true) {
                relay(listener.accept());
            }
        } catch (IOException | RejectedExecutionException closed) {
            relays.forEach(Relay::close);
        }
    }

    /** A client of a server that cannot be reached finds its connection closed. */
    private void relay(Socket client) {
        int number = accepted.incrementAndGet();
        Socket server = new Socket();
        Relay relay = new Relay(client, server, () -> modes.apply(number), dates);
        try {
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            server.connect(target, CONNECT_MILLIS);
        } catch (IOException unreachable) {
            relay.close();
            return;
        }
        relays.removeIf(Relay::hasEnded);
        relays.add(relay);
        threads.execute(() -> run(relay));
    }

    private void run(Relay relay) {
        try {
            threads.execute(relay::forwardAnswers);
            relay.forwardRequests();
        } catch (RejectedExecutionException closing) {
            relay.close();
        }
    }

    private static ThreadFactory daemons() {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, THREAD_PREFIX + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
