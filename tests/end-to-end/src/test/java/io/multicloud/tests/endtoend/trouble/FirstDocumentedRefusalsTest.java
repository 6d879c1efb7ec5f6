package io.multicloud.tests.endtoend.trouble;

import static io.multicloud.core.error.Outcome.REFUSED;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.error.NotFoundException;
import io.multicloud.core.error.PermissionException;
import io.multicloud.core.error.QuotaException;
import io.multicloud.core.error.RejectedRequestException;
import io.multicloud.tests.endtoend.Samples;
import java.io.IOException;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Refusals that Aliyun documents and that the emulator, which knows no policies and no money, never gives. */
class FirstDocumentedRefusalsTest {

    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_policy_that_is_missing_leads_to_the_owner_of_the_account() {
        refused(403, "Forbidden.RAM", "User not authorized to operate on the specified resource.")
                .as(PermissionException.class, REFUSED)
                .quoted("aliyun.… failed: Forbidden.RAM (HTTP 403)")
                .advises("Ask the account's owner for the permission");
    }

    @Test
    void a_balance_that_is_too_low_leads_to_the_account() {
        refused(400, "InsufficientBalance", "Your account does not have enough balance.")
                .as(QuotaException.class, REFUSED)
                .quoted("aliyun.… failed: InsufficientBalance (HTTP 400)")
                .advises("Check the account's balance and quotas");
    }

    @Test
    void a_quota_that_is_used_up_leads_to_the_account() {
        refused(403, "QuotaExceeded.CreateInstance", "The quota of instances is exceeded.")
                .as(QuotaException.class, REFUSED)
                .quoted("aliyun.… failed: QuotaExceeded.… (HTTP 403)")
                .advises("Check the account's balance and quotas");
    }

    @Test
    void a_region_of_a_request_that_the_service_does_not_know_is_told_as_such() {
        refused(404, "InvalidRegionId.NotFound", "The specified RegionId does not exist.")
                .as(NotFoundException.class, REFUSED)
                .quoted("aliyun.… failed: InvalidRegionId.NotFound (HTTP 404)")
                .advises("region");
    }

    @Test
    void an_action_that_was_withdrawn_leads_to_a_double() {
        refused(404, "InvalidApi.NotFound", "Specified api is not found, please check your url and method.")
                .as(RejectedRequestException.class, REFUSED)
                .quoted("aliyun.… failed: InvalidApi.NotFound (HTTP 404)")
                .advises("HybridDB for MySQL was withdrawn by its provider", "the emulator");
    }

    private Told refused(int status, String code, String message) {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json")
                .body(("{'RequestId':'fake-request','HostId':'petadata.example','Code':'" + code + "','Message':'"
                                + message + "'}")
                        .replace('\'', '"'))
                .build());
        try (HybridDbClient hybridDb = HybridDbClient.builder()
                .endpoint("http://localhost:" + server.getPort())
                .credentials(AccessKeyCredentials.of("fake-id", Told.SECRET))
                .build()) {
            return Told.by(() -> hybridDb.createInstance(Samples::aliyun));
        }
    }
}
