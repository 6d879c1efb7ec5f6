package io.multicloud.tests.endtoend.trouble;

import static io.multicloud.core.error.Outcome.NOT_SENT;
import static io.multicloud.core.error.Outcome.UNKNOWN;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.HybridDbClientBuilder;
import io.multicloud.core.RetryPolicy;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.error.TransportException;
import io.multicloud.emulator.Fault;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.tests.endtoend.EmulatedClients;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Services that cannot be reached, or do not answer. */
@Timeout(60)
class FirstNetworkErrorsTest {

    @Test
    void a_host_that_nobody_knows_is_named() {
        OkHttpClient nameless = new OkHttpClient.Builder()
                .dns(host -> {
                    throw new UnknownHostException(host);
                })
                .build();
        failing(hybridDb().endpoint("https://petadata.example").okHttpClient(nameless))
                .as(TransportException.class, NOT_SENT)
                .quoted("… was not sent: no connection to the service: the name … was not found")
                .advises("petadata.example", "check the endpoint", "proxy(…)", "HTTPS_PROXY");
    }

    @Test
    void a_port_where_nobody_listens_is_named() throws IOException {
        int port = unusedPort();
        failing(hybridDb().endpoint("http://127.0.0.1:" + port))
                .as(TransportException.class, NOT_SENT)
                .quoted("… was not sent: no connection to the service: … refused the connection or cannot be reached")
                .advises("127.0.0.1:" + port, "check the endpoint");
    }

    @Test
    void a_host_that_takes_no_connection_is_named() {
        OkHttpClient slow =
                new OkHttpClient.Builder().socketFactory(new LateSockets()).build();
        failing(hybridDb()
                        .endpoint("https://petadata.example")
                        .okHttpClient(slow.newBuilder()
                                .dns(host -> java.util.List.of(InetAddress.getLoopbackAddress()))
                                .build()))
                .as(TransportException.class, NOT_SENT)
                .quoted("… was not sent: no connection to the service: …, or a proxy before it, did not take the")
                .advises("petadata.example", "in time", "check the endpoint", "proxy(…)");
    }

    @Test
    void a_service_that_is_silent_ends_with_the_time_that_it_had() {
        try (MulticloudEmulator emulator = MulticloudEmulator.start();
                HybridDbClient hybridDb = EmulatedClients.aliyun(emulator)
                        .retryPolicy(RetryPolicy.none())
                        .attemptTimeout(Duration.ofMillis(300))
                        .build()) {
            emulator.faults().always().play(Fault.noAnswer());
            Told.by(hybridDb::describeInstances)
                    .as(TransportException.class, UNKNOWN)
                    .quoted("… got no usable answer: no answer within …")
                    .advises("300 ms", "attemptTimeout(…)");
        }
    }

    private static HybridDbClientBuilder hybridDb() {
        return HybridDbClient.builder()
                .credentials(AccessKeyCredentials.of("fake-id", Told.SECRET))
                .retryPolicy(RetryPolicy.none());
    }

    private static Told failing(HybridDbClientBuilder builder) {
        try (HybridDbClient hybridDb = builder.build()) {
            return Told.by(hybridDb::describeInstances);
        }
    }

    static int unusedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
