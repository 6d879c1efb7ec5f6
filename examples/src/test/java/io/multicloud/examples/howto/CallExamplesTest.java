package io.multicloud.examples.howto;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.emulator.EmulatedInstance;
import io.multicloud.emulator.Provider;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Examples about calls: many at once, failures, lost answers, a connection of one's own. */
@Timeout(60)
class CallExamplesTest {

    @Test
    void many_calls_are_made_at_once_and_end_when_their_time_is_over() throws Exception {
        try (Run run = Run.of(AsyncCalls::run)) {
            assertThat(run.lines()).hasSize(3 + 2);
            assertThat(run.lines().subList(0, 3)).allMatch(line -> line.matches("(orders|stock|reports)-db [A-Z]+"));
            assertThat(run.lines().get(3)).isEqualTo("in time: 0 of 3");
            assertThat(run.lines().get(4)).startsWith("failed: aliyun.hybriddb.DescribeInstanceInfo");
            assertThat(run.calls("DescribeInstanceInfo")).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void each_call_has_a_thread_of_its_own() throws Exception {
        try (Run run = Run.of(VirtualThreads::run)) {
            assertThat(run.lines()).hasSize(3 + 1);
            assertThat(run.lines().subList(0, 3)).allMatch(line -> line.matches("(orders|stock|reports)-db [A-Z]+"));
            assertThat(run.lines().get(3))
                    .startsWith(Runtime.version().feature() < 21 ? "on threads of the system" : "on virtual threads");
            assertThat(run.calls("DescribeInstanceInfo")).hasSize(3);
        }
    }

    @Test
    void every_kind_of_failure_is_told_apart() throws Exception {
        try (Run run = Run.of(Failures::run)) {
            assertThat(run.lines())
                    .satisfiesExactly(
                            line -> assertThat(line).isEqualTo("done"),
                            line -> assertThat(line)
                                    .startsWith("Nothing was sent.")
                                    .contains("pageNumber", "pageSize"),
                            line -> assertThat(line).startsWith("Refused.").contains("InvalidAccessKeyId"),
                            line -> assertThat(line).startsWith("It is not there: "),
                            line -> assertThat(line).isEqualTo("No usable answer: CONNECT, NOT_SENT"),
                            line -> assertThat(line).startsWith("Not now."),
                            line -> assertThat(line).isEqualTo("Too many calls. Wait: PT5M"),
                            line -> assertThat(line)
                                    .startsWith("Nobody knows")
                                    .endsWith("aliyun.hybriddb.ModifyInstanceName"));
            assertThat(run.instances(Provider.ALIYUN)).hasSize(1);
        }
    }

    @Test
    void lost_answers_make_nothing_twice() throws Exception {
        try (Run run = Run.of(SafeCreate::run)) {
            assertThat(run.lines())
                    .satisfiesExactly(
                            line -> assertThat(line)
                                    .isEqualTo("Nobody knows whether it was created: aliyun.hybriddb.CreateInstance"),
                            line -> assertThat(line).startsWith("Aliyun: pd-"),
                            line -> assertThat(line).startsWith("orders-1: had arrived, "),
                            line -> assertThat(line).startsWith("orders-2: ordered again, "),
                            line -> assertThat(line)
                                    .startsWith("orders-3: look yourself, ")
                                    .contains("could not be read"),
                            line -> assertThat(line).isEqualTo("Ordered 1 at Aliyun, there are 1"),
                            line -> assertThat(line).isEqualTo("Ordered 3 at CapitalOnline, there are 3"));
            assertThat(run.emulator().instances(Provider.CAPITALONLINE))
                    .extracting(EmulatedInstance::name)
                    .containsExactlyInAnyOrder("orders-1", "orders-2", "orders-3");
            assertThat(run.calls("CreateInstance")).hasSize(3 + 1);
            assertThat(run.calls("CreateDBInstance")).hasSize(1 + 2 + 1);
        }
    }

    @Test
    void clients_share_a_connection_and_tell_of_their_calls() throws Exception {
        try (Run run = Run.of(SharedOkHttpClient::run)) {
            assertThat(run.lines())
                    .containsExactly(
                            "aliyun.hybriddb.DescribeInstances: status 200 after 1 attempt",
                            "huawei.flexus-rds.ListInstances: status 200 after 1 attempt",
                            "huawei.flexus-rds.ListFlavors: status 200 after 1 attempt",
                            "connections for all of that: 1");
            assertThat(run.emulator().journal()).hasSize(3).allMatch(entry -> entry.status() == 200);
        }
    }

    @Test
    void the_header_is_sent_with_every_call() throws Exception {
        List<String> teams = new ArrayList<>();
        OkHttpClient http = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    Request request = chain.request();
                    teams.add(String.valueOf(request.header("X-Team")));
                    return chain.proceed(request);
                })
                .build();
        try (Run run = Run.of((clouds, out) -> SharedOkHttpClient.share(http, clouds.aliyun(), clouds.huawei(), out))) {
            assertThat(teams).containsExactly("orders", "orders", "orders");
            assertThat(run.emulator().journal()).allMatch(entry -> entry.status() == 200);
        } finally {
            http.connectionPool().evictAll();
            http.dispatcher().executorService().shutdown();
        }
    }
}
