package io.multicloud.core.internal.transport;

import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** What all clients of a JVM share: one pool of connections. Its threads are daemons and end when idle. */
final class SharedHttp {

    private static final int IDLE_CONNECTIONS = 32;
    private static final int IDLE_SECONDS = 60;

    private SharedHttp() {}

    private static final class Holder {
        static final OkHttpClient CLIENT = new OkHttpClient.Builder()
                .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, IDLE_SECONDS, TimeUnit.SECONDS))
                .build();
    }

    /** Returns a builder that shares the pool of the user's client, or else of all clients. */
    static OkHttpClient.Builder derive(@Nullable OkHttpClient given) {
        return (given == null ? Holder.CLIENT : given).newBuilder();
    }

    /** Closes the connections that no call uses; the leak check of the tests calls it, by this name. */
    static void closeIdle() {
        Holder.CLIENT.connectionPool().evictAll();
    }
}
