package io.multicloud.tests.endtoend.trouble;

import static io.multicloud.core.error.Outcome.NOT_SENT;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.core.RetryPolicy;
import io.multicloud.core.Secret;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.error.TransportException;
import io.multicloud.core.http.HttpProxy;
import java.io.IOException;
import java.net.UnknownHostException;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Proxies that are not there, or say no. */
class FirstProxyErrorsTest {

    private final MockWebServer proxy = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        proxy.start();
    }

    @AfterEach
    void close() {
        proxy.close();
    }

    @Test
    void a_proxy_that_is_not_there_is_named() throws IOException {
        int port = FirstNetworkErrorsTest.unusedPort();
        failing(HttpProxy.of("127.0.0.1", port))
                .as(TransportException.class, NOT_SENT)
                .quoted("… was not sent: no connection to the service: the proxy …")
                .advises("the proxy 127.0.0.1:" + port + " refused the connection", "check its host and port");
    }

    @Test
    void a_proxy_whose_name_nobody_knows_is_named() {
        failing(HttpProxy.of("proxy.example", 8080))
                .as(TransportException.class, NOT_SENT)
                .quoted("… was not sent: no connection to the service: the name of the proxy … was not found")
                .advises("proxy.example:8080", "check its host and port");
    }

    @Test
    void a_proxy_that_wants_a_password_says_how_to_give_it() {
        answer(407);
        failing(address())
                .as(TransportException.class, NOT_SENT)
                .quoted("… was not sent: the proxy … demands a user and a password (HTTP 407)")
                .advises("proxy(HttpProxy.of(…).withCredentials(…))");
    }

    @Test
    void a_wrong_password_for_the_proxy_is_told_without_it() {
        answer(407);
        failing(address().withCredentials("fake-user", Secret.of(Told.SECRET)))
                .as(TransportException.class, NOT_SENT)
                .quoted("… was not sent: the proxy … refused the user and the password that it was given (HTTP 407)")
                .advises("check them");
    }

    @Test
    void a_proxy_that_does_not_allow_the_service_is_to_be_told_of_it() {
        answer(403);
        failing(address())
                .as(TransportException.class, NOT_SENT)
                .quoted("… was not sent: the proxy … opened no tunnel to the service (HTTP …)")
                .advises("(HTTP 403)", "have it allow the endpoint's host");
    }

    private void answer(int status) {
        MockResponse.Builder answer = new MockResponse.Builder().code(status);
        proxy.enqueue(
                (status == 407 ? answer.addHeader("Proxy-Authenticate", "Basic realm=\"fake\"") : answer).build());
    }

    private HttpProxy address() {
        return HttpProxy.of("localhost", proxy.getPort());
    }

    private static Told failing(HttpProxy proxy) {
        OkHttpClient knowingThisMachineOnly = new OkHttpClient.Builder()
                .dns(host -> {
                    if (host.endsWith(".example")) {
                        throw new UnknownHostException(host);
                    }
                    return okhttp3.Dns.SYSTEM.lookup(host);
                })
                .build();
        try (HybridDbClient hybridDb = HybridDbClient.builder()
                .endpoint("https://petadata.example")
                .credentials(AccessKeyCredentials.of("fake-id", Told.SECRET))
                .okHttpClient(knowingThisMachineOnly)
                .proxy(proxy)
                .retryPolicy(RetryPolicy.none())
                .build()) {
            return Told.by(hybridDb::describeInstances);
        }
    }
}
