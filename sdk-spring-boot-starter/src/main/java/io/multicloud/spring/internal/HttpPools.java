package io.multicloud.spring.internal;

import io.multicloud.spring.ClientProperties;
import io.multicloud.spring.ClientProperties.Pool;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** The application's own OkHttp client, and the pools that properties ask for: one for each place that describes one. */
final class HttpPools implements AutoCloseable {

    private final @Nullable OkHttpClient given;
    private final Map<String, OkHttpClient> byPlace = new ConcurrentHashMap<>();

    HttpPools(@Nullable OkHttpClient given) {
        this.given = given;
    }

    /** Returns what to derive from; null for the SDK's own. */
    @Nullable
    OkHttpClient client(Levels<ClientProperties> levels) {
        return levels.first(settings -> settings.pool() != null)
                .map(level -> pooled(level.property("pool"), level.settings().pool()))
                .orElse(given);
    }

    private @Nullable OkHttpClient pooled(String prefix, @Nullable Pool pool) {
        return pool == null ? given : byPlace.computeIfAbsent(prefix, place -> create(place, pool));
    }

    private OkHttpClient create(String prefix, Pool pool) {
        if (pool.maxIdle() < 0) {
            throw new InvalidPropertyException(prefix + ".max-idle", "must be 0 or more, but is " + pool.maxIdle());
        }
        Duration keepAlive = pool.keepAlive();
        if (keepAlive.isZero() || keepAlive.isNegative()) {
            throw new InvalidPropertyException(prefix + ".keep-alive", "must be more than zero, but is " + keepAlive);
        }
        OkHttpClient.Builder builder = given == null ? new OkHttpClient.Builder() : given.newBuilder();
        return builder.connectionPool(new ConnectionPool(pool.maxIdle(), keepAlive.toNanos(), TimeUnit.NANOSECONDS))
                .build();
    }

    /** Closes the idle connections of its own pools. */
    @Override
    public void close() {
        byPlace.values().forEach(client -> client.connectionPool().evictAll());
    }
}
