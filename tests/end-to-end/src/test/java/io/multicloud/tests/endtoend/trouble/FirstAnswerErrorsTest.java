package io.multicloud.tests.endtoend.trouble;

import static io.multicloud.core.error.Outcome.REFUSED;
import static io.multicloud.core.error.Outcome.UNKNOWN;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.core.RetryPolicy;
import io.multicloud.core.error.OutcomeUnknownException;
import io.multicloud.core.error.PermissionException;
import io.multicloud.core.error.ServerFaultException;
import io.multicloud.core.error.TransportException;
import io.multicloud.emulator.Fault;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.tests.endtoend.EmulatedClients;
import io.multicloud.tests.endtoend.Samples;
import java.io.IOException;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Answers that somebody else gives in place of the service: gateways, proxies, a network that wants a sign-in. */
class FirstAnswerErrorsTest {

    private final MulticloudEmulator emulator = MulticloudEmulator.start();
    private final HybridDbClient hybridDb =
            EmulatedClients.aliyun(emulator).retryPolicy(RetryPolicy.none()).build();

    @AfterEach
    void close() {
        hybridDb.close();
        emulator.close();
    }

    @Test
    void a_page_to_sign_in_is_no_answer() {
        emulator.faults().always().play(Fault.html(200));
        Told.by(hybridDb::describeInstances)
                .as(TransportException.class, UNKNOWN)
                .quoted("… got no usable answer (HTTP …): it is HTML or XML")
                .advises("sign in to the network", "check the endpoint and the way to it");
        Told.by(() -> hybridDb.createInstance(Samples::aliyun))
                .as(OutcomeUnknownException.class, UNKNOWN)
                .quoted("… may or may not have been carried out: …")
                .advises("it is HTML or XML", "safe to call it again with the same idempotency token");
    }

    @Test
    void a_redirect_is_not_followed() throws IOException {
        try (MockWebServer portal = new MockWebServer()) {
            portal.enqueue(new MockResponse.Builder()
                    .code(302)
                    .addHeader("Location", "https://sign-in.example/")
                    .build());
            portal.start();
            try (HybridDbClient elsewhere = hybridDb.toBuilder()
                    .endpoint("http://localhost:" + portal.getPort())
                    .build()) {
                Told.by(elsewhere::describeInstances)
                        .as(TransportException.class, UNKNOWN)
                        .quoted("… got no usable answer (HTTP …): a redirect")
                        .advises("check the endpoint");
            }
        }
    }

    @Test
    void the_page_of_a_gateway_is_not_taken_for_a_word_of_the_service() {
        emulator.faults().always().play(Fault.html(502));
        Told.by(hybridDb::describeInstances)
                .as(ServerFaultException.class, UNKNOWN)
                .quoted("… failed: HTTP …: no error of the service's own form")
                .advises("Perhaps it is of a gateway", "check the endpoint and the way to it");
        emulator.faults().clear();
        emulator.faults().always().play(Fault.html(403));
        Told.by(hybridDb::describeInstances)
                .as(PermissionException.class, REFUSED)
                .quoted("… failed: HTTP …: no error of the service's own form")
                .advises("check the endpoint and the way to it");
    }
}
