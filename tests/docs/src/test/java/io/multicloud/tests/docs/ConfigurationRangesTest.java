package io.multicloud.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.model.DescribeDatabaseBackupRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeInstanceInfoResponse;
import io.multicloud.aliyun.hybriddb.model.DescribeInstancesRequest;
import io.multicloud.aliyun.hybriddb.model.InstanceStatus;
import io.multicloud.capitalonline.OrderFinding;
import io.multicloud.capitalonline.OrderFinding.Verdict;
import io.multicloud.capitalonline.OrderSearch;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.model.DbInstance;
import io.multicloud.capitalonline.redis.CapitalOnlineRedisClient;
import io.multicloud.core.CallOptions;
import io.multicloud.core.ClientBuilder;
import io.multicloud.core.RateLimiter;
import io.multicloud.core.RetryPolicy;
import io.multicloud.core.Secret;
import io.multicloud.core.error.ConfigurationException;
import io.multicloud.core.http.HttpProxy;
import io.multicloud.core.http.TlsTrust;
import io.multicloud.core.waiting.Waiter;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.FlexusRdsClientBuilder;
import io.multicloud.huawei.flexus.model.ListBackupsRequest;
import io.multicloud.huawei.flexus.model.ListInstancesRequest;
import io.multicloud.huawei.iam.IamClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the ranges that docs/configuration.md tells against what is refused just outside. */
class ConfigurationRangesTest {

    private static final Page PAGE = Pages.page("docs/configuration.md");

    private static final String EVERY = "Every client";
    private static final String CAPITAL =
            "CapitalOnline: `CapitalOnlineMysqlClientBuilder`, `CapitalOnlineRedisClientBuilder`";
    private static final String RETRY = "`RetryPolicy`";

    private static final Duration LEAST = Duration.ofNanos(1);
    private static final Duration BEFORE = Duration.ofNanos(-1);
    private static final List<String> ENDPOINTS = List.of("https://host.example", "https://host.example:8443/");
    private static final String[] NO_ENDPOINTS = {"host.example", "ftp://host.example", "https://host.example/path"};

    @TempDir
    static Path folder;

    static Stream<Edge> edges() {
        return Stream.of(client(), places(), times(), values(), waits(), pages())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("edges")
    void what_lies_just_outside_is_refused(Edge edge) {
        edge.check().run();
    }

    @Test
    void every_range_of_the_page_is_tried() {
        List<String> ranges = new ArrayList<>();
        String heading = "";
        for (String line : PAGE.text().lines().toList()) {
            if (line.startsWith("#")) {
                heading = line.replaceFirst("#+ ", "");
            } else if (line.contains("| default | range |")) {
                String under = heading;
                Table.under(PAGE, heading).rows().stream()
                        .filter(row -> !row.get(3).equals("–"))
                        .forEach(row -> ranges.add(under + " " + row.get(0).replace("`", "")));
            }
        }
        assertThat(edges().map(Edge::toString)).containsExactlyInAnyOrderElementsOf(ranges);
    }

    private static List<Edge> client() {
        return List.of(
                time(EVERY, "attemptTimeout", time -> Unreachable.aliyun().attemptTimeout(time)),
                time(EVERY, "callTimeout", time -> Unreachable.aliyun().callTimeout(time)),
                Edge.of(
                        EVERY,
                        "connectTimeout",
                        time -> build(Unreachable.aliyun().connectTimeout(time)),
                        List.of(Duration.ofMillis(1), Duration.ofDays(24)),
                        Duration.ofNanos(999_999),
                        Duration.ofDays(24).plusNanos(1)),
                Edge.of(EVERY, "endpoint", e -> build(Unreachable.aliyun().endpoint(e)), ENDPOINTS, NO_ENDPOINTS),
                Edge.of(EVERY, "maxAnswerBytes", n -> Unreachable.aliyun().maxAnswerBytes(n), List.of(1L), 0L),
                Edge.of(
                        EVERY,
                        "userAgentSuffix",
                        text -> Unreachable.aliyun().userAgentSuffix(text),
                        List.of("orders/2.1 (test)"),
                        "é",
                        "orders\n"),
                Edge.of(
                        "Huawei Cloud: `FlexusRdsClientBuilder`",
                        "language",
                        text -> FlexusRdsClient.builder().language(text),
                        List.of("zh-cn", "en-us"),
                        "de-de"),
                Edge.of(
                        "Huawei Cloud: `FlexusRdsClientBuilder`",
                        "iamEndpoint",
                        e -> build(user().region("cn-north-4").iamEndpoint(e)),
                        ENDPOINTS,
                        NO_ENDPOINTS));
    }

    private static List<Edge> places() {
        return List.of(
                Edge.of(
                        "Aliyun: `HybridDbClientBuilder`",
                        "region",
                        region -> build(HybridDbClient.builder()
                                .credentials(Unreachable.KEY)
                                .region(region)),
                        List.of("cn-hangzhou"),
                        "cn-nowhere"),
                Edge.of(
                        "Huawei Cloud: `FlexusRdsClientBuilder`",
                        "region",
                        region -> build(user().region(region)),
                        List.of("cn-north-4"),
                        "cn-nowhere"),
                Edge.of(
                        "Huawei Cloud: `IamClientBuilder`",
                        "region",
                        region -> build(IamClient.builder().region(region)),
                        List.of("cn-north-4"),
                        "cn-nowhere"),
                Edge.of(
                        CAPITAL,
                        "area",
                        area -> {
                            build(CapitalOnlineMysqlClient.builder()
                                    .credentials(Unreachable.KEY)
                                    .area(area));
                            build(CapitalOnlineRedisClient.builder()
                                    .credentials(Unreachable.KEY)
                                    .area(area));
                        },
                        List.of("mainland-china"),
                        "nowhere"));
    }

    @Test
    void with_an_endpoint_any_region_or_area_will_do() {
        build(Unreachable.aliyun().region("cn-nowhere"));
        build(Unreachable.capitalOnline().area("nowhere"));
        build(IamClient.builder().endpoint(Unreachable.ENDPOINT).region("cn-nowhere"));
        build(user().projectId("fake")
                .endpoint(Unreachable.ENDPOINT)
                .iamEndpoint(Unreachable.ENDPOINT)
                .region("cn-nowhere"));
    }

    private static List<Edge> times() {
        return List.of(
                time("`CallOptions`", "withAttemptTimeout", CallOptions.none()::withAttemptTimeout),
                time("`CallOptions`", "withCallTimeout", CallOptions.none()::withCallTimeout),
                time(RETRY, "baseDelay", time -> new RetryPolicy(3, time, LEAST, LEAST)),
                time(RETRY, "throttledBaseDelay", time -> new RetryPolicy(3, LEAST, time, LEAST)),
                time(RETRY, "maxDelay", time -> new RetryPolicy(3, LEAST, LEAST, time)),
                time("`RateLimiter`", "period", time -> RateLimiter.of(1, time)),
                Edge.of(RETRY, "maxAttempts", n -> RetryPolicy.standard().withMaxAttempts(n), List.of(1), 0),
                Edge.of("`RateLimiter`", "permits", RateLimiter::perSecond, List.of(1, 1_000_000), 0, 1_000_001));
    }

    private static List<Edge> values() {
        return List.of(
                Edge.of(
                        "`HttpProxy`",
                        "host",
                        host -> HttpProxy.of(host, 8080),
                        List.of("proxy.example", "10.0.0.1", "::1"),
                        "http://proxy.example",
                        "proxy.example:8080",
                        ""),
                Edge.of(
                        "`HttpProxy`",
                        "port",
                        port -> HttpProxy.of("proxy.example", port),
                        List.of(1, 65535),
                        0,
                        65536),
                Edge.of("`HttpProxy`", "user", user -> proxy(user, "fake"), List.of("fake-user"), "a:b", "a\n", ""),
                Edge.of("`HttpProxy`", "password", word -> proxy("fake-user", word), List.of("fake:é", ""), "fake\n"),
                Edge.of("`TlsTrust`", "systemAnd", TlsTrust::systemAnd, List.of(pem()), empty()),
                Edge.of("`TlsTrust`", "only", TlsTrust::only, List.of(pem()), empty()));
    }

    private static List<Edge> waits() {
        return List.of(
                time("`Waiter`", "every", time -> waiter(wait -> wait.every(time))),
                time("`Waiter`", "within", time -> waiter(wait -> wait.within(time))),
                Edge.of("`Waiter`", "after", time -> waiter(wait -> wait.after(time)), List.of(Duration.ZERO), BEFORE),
                search(search -> search.every(Duration.ZERO), "every"),
                search(search -> search.within(Duration.ZERO), "within"),
                search(search -> search.after(BEFORE), "after"));
    }

    private static List<Edge> pages() {
        return List.of(
                Edge.of(
                        "Pages",
                        "describeInstancesPager",
                        size -> DescribeInstancesRequest.builder()
                                .pageSize(size)
                                .build(),
                        List.of(10, 20, 30, 40, 50),
                        5,
                        15,
                        60),
                Edge.of(
                        "Pages",
                        "describeDatabaseBackupPager",
                        ConfigurationRangesTest::backups,
                        List.of(30, 50, 100),
                        10,
                        99),
                Edge.of(
                        "Pages",
                        "listInstancesPager",
                        limit -> ListInstancesRequest.builder().limit(limit).build(),
                        List.of(1, 100),
                        0,
                        101),
                Edge.of(
                        "Pages",
                        "listBackupsPager",
                        limit -> ListBackupsRequest.builder()
                                .instanceId("fake-id")
                                .limit(limit)
                                .build(),
                        List.of(1, 100),
                        0,
                        101));
    }

    private static DescribeDatabaseBackupRequest backups(int pageSize) {
        return DescribeDatabaseBackupRequest.builder()
                .instanceId("fake-id")
                .dbName("orders")
                .startTime(Instant.EPOCH)
                .endTime(Instant.EPOCH.plusSeconds(60))
                .pageSize(pageSize)
                .build();
    }

    private static Edge time(String heading, String option, Consumer<Duration> use) {
        return Edge.of(heading, option, use, List.of(LEAST), Duration.ZERO, BEFORE);
    }

    private static void waiter(UnaryOperator<Waiter<DescribeInstanceInfoResponse, InstanceStatus>> change) {
        try (HybridDbClient client = Unreachable.aliyun().build()) {
            assertThat(change.apply(client.waitForInstance("fake-id"))).isNotNull();
        }
    }

    // It fails when it is begun, and says so by its verdict.
    private static Edge search(UnaryOperator<OrderSearch<DbInstance>> outside, String option) {
        return new Edge("`OrderSearch`", option, () -> {
            try (CapitalOnlineMysqlClient client = Unreachable.capitalOnline().build()) {
                OrderFinding<DbInstance> finding = outside.apply(client.findInstances(OnCapitalOnline.order("fake")))
                        .await();
                assertThat(finding.verdict()).isEqualTo(Verdict.CANNOT_TELL);
                assertThat(finding.failure()).isInstanceOf(ConfigurationException.class);
            }
        });
    }

    private static FlexusRdsClientBuilder user() {
        return FlexusRdsClient.builder().userPassword("fake-account", "fake-user", Secret.of(OnAliyun.PASSWORD));
    }

    private static HttpProxy proxy(String user, String password) {
        return HttpProxy.of("proxy.example", 8080).withCredentials(user, Secret.of(password));
    }

    private static void build(ClientBuilder<?, ?> builder) {
        builder.build().close();
    }

    private static Path pem() {
        try {
            return Certificates.pem(folder.resolve("authority.pem"));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Path empty() {
        try {
            return Files.writeString(folder.resolve("empty.pem"), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
