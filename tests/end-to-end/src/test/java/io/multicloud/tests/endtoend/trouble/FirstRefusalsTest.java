package io.multicloud.tests.endtoend.trouble;

import static io.multicloud.core.error.Outcome.REFUSED;
import static io.multicloud.core.error.Outcome.UNKNOWN;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.core.RetryPolicy;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.error.AuthenticationException;
import io.multicloud.core.error.NotFoundException;
import io.multicloud.core.error.ThrottledException;
import io.multicloud.core.error.WaitException;
import io.multicloud.emulator.Fault;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.model.ChargeInfo;
import io.multicloud.huawei.flexus.model.ChargeMode;
import io.multicloud.huawei.flexus.model.CreateInstanceRequest;
import io.multicloud.huawei.flexus.model.CreateInstanceRequestBuilder;
import io.multicloud.huawei.flexus.model.InstanceStatus;
import io.multicloud.huawei.flexus.model.PeriodType;
import io.multicloud.tests.endtoend.EmulatedClients;
import io.multicloud.tests.endtoend.Samples;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the services refuse at first, as the emulator plays it. */
class FirstRefusalsTest {

    private final MulticloudEmulator emulator = MulticloudEmulator.start();

    @AfterEach
    void close() {
        emulator.close();
    }

    @Test
    void aliyun_tells_that_the_secret_is_wrong() {
        aliyun(emulator.aliyun().accessKeyId())
                .as(AuthenticationException.class, REFUSED)
                .quoted("aliyun.… failed: SignatureDoesNotMatch (HTTP …)")
                .advises("the secret is wrong: check that it belongs to this access key");
    }

    @Test
    void huawei_tells_that_the_secret_is_wrong() {
        huawei(emulator.huawei().accessKey())
                .as(AuthenticationException.class, REFUSED)
                .quoted("huawei.… failed: APIGW.0301 (HTTP 401): Incorrect IAM authentication information: verify aksk")
                .advises("the secret is wrong: check that it belongs to this access key");
    }

    @Test
    void capitalonline_has_no_words_of_its_own_for_a_wrong_secret() {
        capitalOnline(emulator.capitalOnline().accessKeyId())
                .as(AuthenticationException.class, REFUSED)
                .quoted("capitalonline.… failed: … (HTTP 401)")
                .advises("Check the key and its secret");
    }

    @Test
    void a_key_that_nobody_knows_is_told_by_each_cloud() {
        aliyun("fake-id")
                .as(AuthenticationException.class, REFUSED)
                .quoted("aliyun.… failed: InvalidAccessKeyId.NotFound (HTTP 404)")
                .advises("Check the key");
        huawei("FAKEID")
                .as(AuthenticationException.class, REFUSED)
                .quoted("huawei.… failed: APIGW.0301 (HTTP 401): Incorrect IAM authentication information: …")
                .advises("access key not found", "Check the key");
        capitalOnline("fake-id")
                .as(AuthenticationException.class, REFUSED)
                .quoted("capitalonline.… failed: … (HTTP 401)")
                .advises("Check the key");
    }

    @Test
    void an_instance_that_is_not_there_leads_to_id_account_and_region() {
        try (HybridDbClient hybridDb = EmulatedClients.aliyun(emulator).build()) {
            Told.by(() -> hybridDb.describeInstanceInfo("pd-nowhere"))
                    .as(NotFoundException.class, REFUSED)
                    .quoted("aliyun.… failed: Forbidden.InstanceNotFound (HTTP 404)")
                    .advises("Check the id, and whether account, region and endpoint");
        }
    }

    @Test
    void too_many_calls_lead_to_a_rate_limit() {
        try (FlexusRdsClient rds =
                EmulatedClients.huawei(emulator).retryPolicy(RetryPolicy.none()).build()) {
            emulator.faults().always().play(Fault.throttled());
            Told.by(rds::listInstances)
                    .as(ThrottledException.class, REFUSED)
                    .quoted("… failed: … (HTTP 429)")
                    .advises("Try again later, or set a rate limit");
        }
    }

    @Test
    void an_order_that_nobody_pays_leads_to_the_console() {
        try (FlexusRdsClient rds = EmulatedClients.huawei(emulator).build()) {
            CreateInstanceRequestBuilder unpaid = CreateInstanceRequest.builder();
            Samples.huawei(unpaid);
            CreateInstanceRequest order = unpaid.chargeInfo(ChargeInfo.builder()
                            .chargeMode(ChargeMode.PRE_PAID)
                            .periodType(PeriodType.MONTH)
                            .periodNum(1)
                            .build())
                    .build();
            var created = rds.createInstance(order);
            Told.by(() -> rds.waitForInstance(order, created)
                            .after(Duration.ZERO)
                            .until(InstanceStatus.ACTIVE)
                            .await())
                    .as(WaitException.class, UNKNOWN)
                    .quoted("The wait for … failed: its order … waits to be paid")
                    .advises(created.orderId(), "Pay it in the console", "isAutoPay(true)");
        }
    }

    private Told aliyun(String id) {
        try (HybridDbClient hybridDb = EmulatedClients.aliyun(emulator)
                .credentials(AccessKeyCredentials.of(id, Told.SECRET))
                .build()) {
            return Told.by(hybridDb::describeInstances);
        }
    }

    private Told huawei(String id) {
        try (FlexusRdsClient rds = EmulatedClients.huawei(emulator)
                .credentials(AccessKeyCredentials.of(id, Told.SECRET))
                .build()) {
            return Told.by(rds::listInstances);
        }
    }

    private Told capitalOnline(String id) {
        try (CapitalOnlineMysqlClient mysql = EmulatedClients.capitalOnline(emulator)
                .credentials(AccessKeyCredentials.of(id, Told.SECRET))
                .build()) {
            return Told.by(mysql::describeDbInstances);
        }
    }
}
