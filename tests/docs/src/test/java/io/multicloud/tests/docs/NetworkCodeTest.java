package io.multicloud.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.core.Secret;
import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.TransportException;
import io.multicloud.core.http.HttpProxy;
import io.multicloud.core.http.TlsTrust;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs the code of docs/network.md. */
@Timeout(60)
class NetworkCodeTest {

    private final DefaultKeys keys = new DefaultKeys();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        keys.close();
    }

    @Test
    void the_proxy_is_asked_for_the_service_with_its_credentials_and_its_refusal_ends_the_call() throws Exception {
        Path pem = Certificates.pem(folder.resolve("company.pem"));
        try (RefusingProxy proxy = new RefusingProxy();
                HybridDbClient hybridDb = client("127.0.0.1", proxy.port(), OnAliyun.PASSWORD, pem)) {
            assertThat(catchThrowable(hybridDb::describeInstances))
                    .isInstanceOfSatisfying(TransportException.class, e -> {
                        assertThat(e.reason()).isEqualTo(TransportException.Reason.PROXY);
                        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
                    });
            String basic = Base64.getEncoder()
                    .encodeToString(("fake-user:" + OnAliyun.PASSWORD).getBytes(StandardCharsets.UTF_8));
            assertThat(proxy.heard())
                    .startsWith("CONNECT petadata.aliyuncs.com:443 HTTP/1.1")
                    .contains("Proxy-Authorization: Basic " + basic);
        }
    }

    private static HybridDbClient client(String proxyHost, int proxyPort, String password, Path companyPem) {
        // tag::network[]
        HybridDbClient hybridDb = HybridDbClient.builder()
                .region("cn-hangzhou")
                .callTimeout(Duration.ofSeconds(60))
                .proxy(HttpProxy.of(proxyHost, proxyPort).withCredentials("fake-user", Secret.of(password)))
                .tlsTrust(TlsTrust.systemAnd(companyPem))
                .build();
        // end::network[]
        return hybridDb;
    }
}
