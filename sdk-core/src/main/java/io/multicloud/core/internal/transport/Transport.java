package io.multicloud.core.internal.transport;

import io.multicloud.core.Secret;
import io.multicloud.core.http.HttpMethod;
import io.multicloud.core.http.HttpProxy;
import io.multicloud.core.http.HttpRequest;
import io.multicloud.core.http.Parameter;
import io.multicloud.core.http.TlsTrust;
import io.multicloud.core.internal.DaemonThreads;
import io.multicloud.core.spi.FilePart;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import okhttp3.Authenticator;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Turns requests into OkHttp calls that send at most once: no retries, no redirects, no authenticator, one-shot bodies,
 * and {@link SendGuard} behind it all. Calls that may not be repeated get a fresh connection, since a pooled one may be
 * dead already without anybody knowing.
 */
public final class Transport implements AutoCloseable {

    /** How many asynchronous calls of a client are on the wire at once; others wait for their turn. */
    private static final int CALLS_AT_ONCE = 64;

    private final OkHttpClient pooled;
    private final OkHttpClient fresh;
    private final Settings settings;
    private final AnswerReader reader;
    private final RunningCalls running = new RunningCalls();
    private final Addresses addresses = new Addresses();

    /**
     * How to send.
     *
     * @param connectTimeout the time to open a connection
     * @param maxAnswerBytes the largest decoded body
     * @param userAgent the value of the header
     * @param clock reads dates in answers
     * @param proxy the way to the service, null for that of the given client or the JVM
     * @param tlsTrust whose certificates are accepted, null for those of the given client or the JVM
     */
    public record Settings(
            Duration connectTimeout,
            long maxAnswerBytes,
            String userAgent,
            Clock clock,
            @Nullable HttpProxy proxy,
            @Nullable TlsTrust tlsTrust) {}

    /** Makes a transport; a given client is derived, never changed. */
    public Transport(@Nullable OkHttpClient given, Settings settings) {
        OkHttpVersion.check();
        this.settings = settings;
        this.reader = new AnswerReader(settings.maxAnswerBytes(), settings.clock());
        OkHttpClient.Builder builder = SharedHttp.derive(given)
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .authenticator(Authenticator.NONE)
                .dispatcher(dispatcher())
                .connectTimeout(settings.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
                // The attempt's own timeout covers reading and writing; no second clock beside it.
                .readTimeout(0, TimeUnit.MILLISECONDS)
                .writeTimeout(0, TimeUnit.MILLISECONDS);
        Tls.apply(builder, settings.tlsTrust());
        ProxyRoute.apply(builder, given, settings.proxy());
        // The last one, after which there is only the wire.
        builder.addNetworkInterceptor(new SendGuard());
        if (given == null || given.socketFactory().equals(SocketFactory.getDefault())) {
            builder.socketFactory(InterruptibleSockets.INSTANCE);
        }
        this.pooled = builder.build();
        this.fresh = pooled.newBuilder()
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                .build();
    }

    // Of this client alone, since its limit is; OkHttp's own threads would keep a program alive for a minute.
    private static Dispatcher dispatcher() {
        Dispatcher dispatcher = new Dispatcher(DaemonThreads.workers());
        dispatcher.setMaxRequests(CALLS_AT_ONCE);
        dispatcher.setMaxRequestsPerHost(CALLS_AT_ONCE);
        return dispatcher;
    }

    /** Prepares one attempt. */
    public Exchange prepare(HttpRequest request, boolean mayBeRepeated, Duration timeout) {
        SendGuard.Mark mark = mark();
        Call call = (mayBeRepeated ? pooled : fresh).newCall(okRequest(request, mark));
        call.timeout().timeout(Math.max(1, timeout.toNanos()), TimeUnit.NANOSECONDS);
        return new Exchange(call, mark, reader);
    }

    /** Opens a file, or the rest of one; a silence that is longer than given breaks it off. */
    public FilePart open(Secret address, long from, @Nullable String validator, Duration silence) throws IOException {
        Request request = FileRequests.of(address, from, validator, settings.userAgent(), mark());
        OkHttpClient patient = pooled.newBuilder()
                .callTimeout(Duration.ZERO)
                .readTimeout(silence)
                .build();
        return OpenFile.open(patient.newCall(request), running);
    }

    private SendGuard.Mark mark() {
        return new SendGuard.Mark(running::isClosed);
    }

    private Request okRequest(HttpRequest request, SendGuard.Mark mark) {
        Request.Builder builder = new Request.Builder()
                .url(addresses.of(request.url()))
                .tag(SendGuard.Mark.class, mark)
                .header("User-Agent", settings.userAgent());
        for (Parameter header : request.headers()) {
            builder.header(header.name(), header.value());
        }
        return builder.method(request.method().name(), body(request)).build();
    }

    private static @Nullable OneShotBody body(HttpRequest request) {
        if (request.body().isPresent()) {
            return OneShotBody.of(request.body().get());
        }
        return request.method() == HttpMethod.GET || request.method() == HttpMethod.DELETE ? null : OneShotBody.empty();
    }

    /** Returns what the way to the service keeps secret. */
    public List<Secret> secrets() {
        return ProxyRoute.secrets(settings.proxy());
    }

    /** Returns what is under way, and whether all was closed. */
    public RunningCalls running() {
        return running;
    }

    /** Ends what is running; what is prepared later ends at once. Shared connections stay. */
    @Override
    public void close() {
        running.close();
    }
}
