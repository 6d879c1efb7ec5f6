package io.multicloud.tests.endtoend.trouble;

import static io.multicloud.core.error.Outcome.REFUSED;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.core.error.AuthenticationException;
import io.multicloud.core.error.RejectedRequestException;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.tests.endtoend.EmulatedClients;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clocks that are further off than can be made good, and services that do not say so. */
class FirstClockErrorsTest {

    private final MulticloudEmulator emulator = MulticloudEmulator.start();

    @AfterEach
    void close() {
        emulator.close();
    }

    @ParameterizedTest
    @CsvSource({"26, 26 h fast", "-30, 30 h slow"})
    void aliyun_tells_a_clock_that_is_off_by_more_than_a_day(long hours, String words) {
        try (HybridDbClient hybridDb = EmulatedClients.aliyun(emulator)
                .clock(off(Duration.ofHours(hours)))
                .build()) {
            Told.by(hybridDb::describeInstances)
                    .as(AuthenticationException.class, REFUSED)
                    .quoted("aliyun.… failed: InvalidTimeStamp.Expired (HTTP 400)")
                    .advises("this machine's clock is " + words, "Set this machine's clock");
        }
    }

    @Test
    void over_plain_http_the_time_of_another_machine_is_not_taken_over() {
        OkHttpClient near = new OkHttpClient.Builder()
                .dns(host -> List.of(InetAddress.getLoopbackAddress()))
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                .build();
        try (HybridDbClient hybridDb = EmulatedClients.aliyun(emulator)
                .endpoint("http://double.example:" + emulator.endpoint().getPort())
                .allowPlainHttp(true)
                .okHttpClient(near)
                .clock(off(Duration.ofMinutes(20)))
                .build()) {
            Told.by(hybridDb::describeInstances)
                    .as(AuthenticationException.class, REFUSED)
                    .quoted("aliyun.… failed: InvalidTimeStamp.Expired (HTTP 400)")
                    .advises("this machine's clock is 20 min fast", "Set this machine's clock");
        }
    }

    @ParameterizedTest
    @CsvSource({"26, 26 h fast", "-30, 30 h slow"})
    void huawei_tells_a_clock_that_is_off_by_more_than_a_day(long hours, String words) {
        try (FlexusRdsClient rds = EmulatedClients.huawei(emulator)
                .clock(off(Duration.ofHours(hours)))
                .build()) {
            Told.by(rds::listInstances)
                    .as(AuthenticationException.class, REFUSED)
                    .quoted("huawei.… failed: APIGW.0301 (HTTP 401): Incorrect IAM authentication information: …")
                    .advises("signature expired", "this machine's clock is " + words, "Set this machine's clock");
        }
    }

    @ParameterizedTest
    @CsvSource({"20, 20 min fast", "-20, 20 min slow"})
    void capitalonline_documents_no_error_of_time_so_that_the_date_of_its_answer_has_to_tell(
            long minutes, String words) {
        try (CapitalOnlineMysqlClient mysql = EmulatedClients.capitalOnline(emulator)
                .clock(off(Duration.ofMinutes(minutes)))
                .build()) {
            Told.by(mysql::describeDbInstances)
                    .as(RejectedRequestException.class, REFUSED)
                    .quoted("capitalonline.… failed: … (HTTP 400)")
                    .advises("Going by the answer's Date", "this machine's clock is " + words, "Set this machine's");
        }
    }

    private static Clock off(Duration offset) {
        return Clock.offset(Clock.systemUTC(), offset);
    }
}
