package io.multicloud.tests.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.emulator.MulticloudEmulator;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.SocketFactory;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** The connections of a pool that properties ask for. */
class PoolTest {

    /** Remembers what it made. */
    private static final class Sockets extends SocketFactory {

        final List<Socket> made = new CopyOnWriteArrayList<>();

        @Override
        public Socket createSocket() {
            Socket socket = new Socket();
            made.add(socket);
            return socket;
        }

        @Override
        public Socket createSocket(String host, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void idle_connections_are_kept_for_further_calls_and_closed_with_the_context() {
        Sockets sockets = new Sockets();
        try (MulticloudEmulator emulator = MulticloudEmulator.start()) {
            Emulated.allClouds(emulator)
                    .withPropertyValues(Emulated.huaweiKey(emulator))
                    .withPropertyValues("multicloud.aliyun.client.pool.max-idle=2")
                    .withBean(
                            OkHttpClient.class,
                            () -> new OkHttpClient.Builder()
                                    .socketFactory(sockets)
                                    .build())
                    .run(context -> {
                        HybridDbClient client = context.getBean(HybridDbClient.class);
                        client.describeInstances();
                        client.describeInstances();
                        assertThat(sockets.made).hasSize(1).allMatch(socket -> !socket.isClosed());
                    });
            assertThat(sockets.made).hasSize(1).allMatch(Socket::isClosed);
        }
    }
}
