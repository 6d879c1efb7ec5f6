package io.multicloud.emulator.internal.http;

import com.sun.net.httpserver.HttpServer;
import io.multicloud.emulator.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** The HTTP server and its threads. */
public final class CloudServer {

    static final String THREAD_PREFIX = "multicloud-emulator-";

    private static final int THREADS = 32;

    // What comes beyond it at once is not refused but waits a second and more for the system's next attempt.
    private static final int BACKLOG = 4096;

    private final HttpServer server;
    private final ThreadPoolExecutor threads;
    private final ScheduledExecutorService timer;
    private final AtomicBoolean stopped = new AtomicBoolean();

    private CloudServer(HttpServer server, ThreadPoolExecutor threads, ScheduledExecutorService timer) {
        this.server = server;
        this.threads = threads;
        this.timer = timer;
    }

    public static CloudServer start(int port, Map<Provider, CloudService> clouds, Journal journal, FaultSource faults) {
        JdkServerProperties.set();
        try {
            InetAddress loopback = InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
            InetSocketAddress address = new InetSocketAddress(loopback, port);
            tryOut(address);
            HttpServer server = HttpServer.create(address, BACKLOG);
            AtomicInteger number = new AtomicInteger();
            ThreadFactory daemons = task -> daemon(task, number.incrementAndGet());
            ThreadPoolExecutor threads = threads(daemons);
            ScheduledExecutorService timer = new ScheduledThreadPoolExecutor(1, daemons);
            Delay delay = (after, task) -> {
                Future<?> unused = timer.schedule(() -> threads.execute(task), after.toNanos(), TimeUnit.NANOSECONDS);
            };
            server.setExecutor(threads);
            server.createContext("/", new ExchangeHandler(clouds, journal, faults, delay));
            server.start();
            return new CloudServer(server, threads, timer);
        } catch (IOException e) {
            throw new UncheckedIOException("The emulator cannot listen on port " + port, e);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public void stop() {
        if (stopped.compareAndSet(false, true)) {
            timer.shutdownNow();
            server.stop(0);
            threads.shutdownNow();
        }
    }

    // The JDK's server leaves its socket open when it cannot bind it.
    private static void tryOut(InetSocketAddress address) throws IOException {
        try (ServerSocket attempt = new ServerSocket()) {
            attempt.bind(address);
        }
    }

    private static Thread daemon(Runnable task, int number) {
        Thread thread = new Thread(task, THREAD_PREFIX + number);
        thread.setDaemon(true);
        return thread;
    }

    private static ThreadPoolExecutor threads(ThreadFactory daemons) {
        ThreadPoolExecutor threads =
                new ThreadPoolExecutor(THREADS, THREADS, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), daemons);
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }
}
