package io.multicloud.tests.endtoend.canary;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.HybridDbClientBuilder;
import io.multicloud.aliyun.hybriddb.model.CreateInstanceRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeInstancesRequest;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClientBuilder;
import io.multicloud.capitalonline.mysql.model.CreateDbInstanceRequest;
import io.multicloud.capitalonline.mysql.model.DescribeDbInstancesRequest;
import io.multicloud.core.CallOptions;
import io.multicloud.core.ClientBuilder;
import io.multicloud.core.RateLimiter;
import io.multicloud.core.RetryPolicy;
import io.multicloud.core.Secret;
import io.multicloud.core.ServiceClient;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.auth.Credentials;
import io.multicloud.core.auth.CredentialsProvider;
import io.multicloud.emulator.Fault;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.FlexusRdsClientBuilder;
import io.multicloud.huawei.flexus.model.ListInstancesRequest;
import io.multicloud.huawei.iam.IamClient;
import io.multicloud.huawei.iam.IamTokenProvider;
import io.multicloud.huawei.iam.model.Auth;
import io.multicloud.huawei.iam.model.CreateTokenRequest;
import io.multicloud.huawei.iam.model.Scope;
import io.multicloud.tests.endtoend.Samples;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Makes calls of every kind end in every way there is, reads everything that a program could come to see of them, and
 * looks for the secrets in it.
 */
@Timeout(120)
class CanaryTest {

    private static final RetryPolicy QUICK =
            new RetryPolicy(2, Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofMillis(2));

    /** Too short for a Retry-After, which is then only told. */
    private static final CallOptions IMPATIENT =
            CallOptions.none().withCallTimeout(Duration.ofMillis(900)).withAttemptTimeout(Duration.ofMillis(200));

    private static final List<Fault> FAULTS = List.of(
            Fault.resetBeforeProcessing(),
            Fault.resetAfterProcessing(),
            Fault.noAnswer(),
            Fault.status(429),
            Fault.throttled(),
            Fault.internalError(),
            Fault.truncatedBody(),
            Fault.wrongTypedBody(),
            Fault.emptyBody(),
            Fault.html(502),
            Fault.html(200));

    private final MulticloudEmulator emulator = MulticloudEmulator.start();
    private final WireTap tap = new WireTap();
    private final Evidence evidence = new Evidence();
    private final Map<String, String> secrets = new LinkedHashMap<>();

    @AfterEach
    void close() {
        evidence.close();
        emulator.close();
    }

    @Test
    void aliyun_shows_no_secret() throws Exception {
        secrets.put("the access key's secret", emulator.aliyun().accessKeySecret());
        secrets.put("a password in a request", Samples.PASSWORD);
        ServiceRequest<HybridDbClient, ?> create =
                built(CreateInstanceRequest.builder(), Samples::aliyun).build();
        HybridDbClientBuilder builder = prepared(HybridDbClient.builder())
                .credentials(
                        key(emulator.aliyun().accessKeyId(), emulator.aliyun().accessKeySecret()));
        ServiceRequest<HybridDbClient, ?> read =
                DescribeInstancesRequest.builder().build();
        everything(builder, create, read);
    }

    @Test
    void capitalonline_shows_no_secret() throws Exception {
        secrets.put("the access key's secret", emulator.capitalOnline().secretAccessKey());
        secrets.put("a password in a request", Samples.PASSWORD);
        CapitalOnlineMysqlClientBuilder builder = prepared(CapitalOnlineMysqlClient.builder())
                .credentials(key(
                        emulator.capitalOnline().accessKeyId(),
                        emulator.capitalOnline().secretAccessKey()));
        ServiceRequest<CapitalOnlineMysqlClient, ?> create =
                built(CreateDbInstanceRequest.builder(), Samples::capitalOnline).build();
        everything(builder, create, DescribeDbInstancesRequest.builder().build());
    }

    @Test
    void huawei_shows_no_secret_when_an_access_key_signs() throws Exception {
        secrets.put("the access key's secret", emulator.huawei().secretKey());
        secrets.put("a password in a request", Samples.HUAWEI_PASSWORD);
        everything(
                huawei(key(emulator.huawei().accessKey(), emulator.huawei().secretKey())),
                built(io.multicloud.huawei.flexus.model.CreateInstanceRequest.builder(), Samples::huawei)
                        .build(),
                ListInstancesRequest.builder().build());
    }

    @Test
    void huawei_shows_no_secret_when_a_token_is_fetched_and_sent() throws Exception {
        secrets.put("the user's password", emulator.huawei().password());
        secrets.put("a password in a request", Samples.HUAWEI_PASSWORD);
        Auth auth = Auth.byPassword(
                emulator.huawei().domainName(),
                emulator.huawei().userName(),
                Secret.of(emulator.huawei().password()),
                Scope.ofProject(emulator.huawei().projects().get(0).name()));
        try (IamClient iam = prepared(IamClient.builder()).build()) {
            IamTokenProvider tokens = IamTokenProvider.of(iam, auth);
            evidence.add(auth);
            everything(
                    huawei(tokens),
                    built(io.multicloud.huawei.flexus.model.CreateInstanceRequest.builder(), Samples::huawei)
                            .build(),
                    ListInstancesRequest.builder().build());
        }
    }

    @Test
    void iam_shows_no_secret_when_a_token_is_asked_for() throws Exception {
        secrets.put("the user's password", emulator.huawei().password());
        secrets.put("the access key's secret", emulator.huawei().secretKey());
        CreateTokenRequest create = CreateTokenRequest.builder()
                .auth(Auth.byPassword(
                        emulator.huawei().domainName(),
                        emulator.huawei().userName(),
                        Secret.of(emulator.huawei().password()),
                        Scope.ofProject(emulator.huawei().projects().get(0).name())))
                .build();
        everything(
                prepared(IamClient.builder())
                        .credentials(key(
                                emulator.huawei().accessKey(), emulator.huawei().secretKey())),
                create,
                io.multicloud.huawei.iam.model.ListProjectsRequest.builder().build());
    }

    @Test
    void the_search_finds_what_is_shown() {
        evidence.add(new IllegalStateException("outer", new IllegalArgumentException("fake-canary-1")));
        org.slf4j.LoggerFactory.getLogger("anybody").trace("fake-canary-{}", 2);
        java.util.logging.Logger.getLogger("okhttp3.Anything").finest("fake-canary-3");
        assertThat(List.of("fake-canary-1", "fake-canary-2", "fake-canary-3")).allMatch(evidence::anyContains);
        assertThat(evidence.anyContains("fake-canary-4")).isFalse();
    }

    private <C extends ServiceClient<C>, B extends ClientBuilder<C, B>> void everything(
            B builder, ServiceRequest<C, ?> create, ServiceRequest<C, ?> read) throws Exception {
        evidence.add(builder);
        try (C client = builder.build()) {
            evidence.add(client);
            for (ServiceRequest<C, ?> request : List.of(read, create)) {
                calls(client, request);
                for (Fault fault : FAULTS) {
                    emulator.faults().always().play(fault);
                    calls(client.with(IMPATIENT), request);
                    emulator.faults().clear();
                }
                client.callAsync(request).cancel(true);
                calls(client.with(CallOptions.none().withCallTimeout(Duration.ofNanos(1))), request);
            }
            emulator.expireTokens();
            calls(client, read);
        }
        for (ServiceRequest<C, ?> request : List.of(read, create)) {
            once(builder.rateLimit(RateLimiter.of(1, Duration.ofHours(1))), request);
            once(builder.clock(Clock.offset(Clock.systemUTC(), Duration.ofHours(-3))), request);
            builder.clock(Clock.systemUTC());
            once(builder.endpoint("http://127.0.0.1:1"), request);
            once(builder.endpoint("https://no-such-host.invalid"), request);
            echoed(builder, request);
            wrongKey(builder, request);
        }
        emulator.journal().forEach(evidence::add);

        System.out.println(create.operation() + ": " + evidence.size() + " texts, "
                + (secrets.size() + tap.caught().size()) + " secrets");
        assertThat(tap.caught()).as("signatures and tokens on the wire").hasSizeGreaterThan(1);
        secrets.forEach(evidence::assertFreeOf);
        tap.caught().forEach(secret -> evidence.assertFreeOf("a signature or a token", secret));
        assertThat(evidence.anyContains(read.operation().toString())).isTrue();
    }

    private <C extends ServiceClient<C>> void calls(C client, ServiceRequest<C, ?> request) {
        evidence.add(request);
        see(() -> client.preview(request));
        see(() -> client.preview(request).curl());
        see(() -> client.exchange(request));
        see(() -> client.call(request));
        see(() -> client.exchangeAsync(request).join());
    }

    private <C extends ServiceClient<C>, B extends ClientBuilder<C, B>> void once(
            B builder, ServiceRequest<C, ?> request) {
        try (C client = builder.build()) {
            calls(client, request);
        }
    }

    private <C extends ServiceClient<C>, B extends ClientBuilder<C, B>> void echoed(
            B builder, ServiceRequest<C, ?> request) throws Exception {
        try (EchoServer echo = new EchoServer()) {
            for (int status : new int[] {200, 400, 401, 500}) {
                for (boolean html : new boolean[] {true, false}) {
                    echo.answerWith(status, html);
                    once(builder.endpoint(echo.endpoint()), request);
                }
            }
        } finally {
            builder.endpoint(emulator.endpoint());
        }
    }

    private <C extends ServiceClient<C>, B extends ClientBuilder<C, B>> void wrongKey(
            B builder, ServiceRequest<C, ?> request) {
        secrets.put("a wrong secret", "fake-wrong-secret");
        CredentialsProvider wrong = CredentialsProvider.of(key(emulator.aliyun().accessKeyId(), "fake-wrong-secret"));
        once(builder.credentials(wrong), request);
    }

    private void see(java.util.function.Supplier<Object> call) {
        try {
            evidence.add(call.get());
        } catch (CompletionException e) {
            evidence.add(e);
            evidence.add(e.getCause());
        } catch (RuntimeException e) {
            evidence.add(e);
        }
    }

    private FlexusRdsClientBuilder huawei(CredentialsProvider credentials) {
        return prepared(FlexusRdsClient.builder())
                .projectId(emulator.huawei().projects().get(0).id())
                .credentials(credentials);
    }

    private FlexusRdsClientBuilder huawei(Credentials credentials) {
        return huawei(CredentialsProvider.of(credentials));
    }

    private <C extends ServiceClient<C>, B extends ClientBuilder<C, B>> B prepared(B builder) {
        URI endpoint = emulator.endpoint();
        return builder.endpoint(endpoint)
                .okHttpClient(tap.client())
                .retryPolicy(QUICK)
                .listener(evidence)
                .attemptTimeout(Duration.ofSeconds(10));
    }

    private static Credentials key(String id, String secret) {
        return AccessKeyCredentials.of(id, secret);
    }

    private static <B> B built(B builder, java.util.function.Consumer<B> sample) {
        sample.accept(builder);
        return builder;
    }
}
