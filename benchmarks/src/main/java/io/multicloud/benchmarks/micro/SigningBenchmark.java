package io.multicloud.benchmarks.micro;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.auth.HmacSha1QuerySigner;
import io.multicloud.core.auth.SdkHmacSha256Signer;
import io.multicloud.core.auth.Signer;
import io.multicloud.core.auth.SigningContext;
import io.multicloud.core.http.Body;
import io.multicloud.core.http.HttpMethod;
import io.multicloud.core.http.HttpRequest;
import io.multicloud.core.http.Parameter;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Each signer against the bare hashes over the very bytes that it hashes. */
@State(Scope.Benchmark)
public class SigningBenchmark {

    private static final String SECRET = "fake-key-secret";

    private final SigningContext context = new SigningContext(
            AccessKeyCredentials.of("fake-key-id", SECRET),
            Instant.parse("2026-11-21T08:00:00Z"),
            "6f1c2ad5-7604-4ae8-9e15-3e4d27f4e4b8");

    private final Signer aliyunSigner = HmacSha1QuerySigner.withKeySuffix("&");
    private final Signer capitalOnlineSigner = HmacSha1QuerySigner.withKeySuffix("");
    private final Signer huaweiSigner = SdkHmacSha256Signer.create();

    private final HttpRequest query = HttpRequest.of(HttpMethod.GET, URI.create("https://host.example"), "/")
            .withQuery(List.of(
                    Parameter.of("Action", "DescribeInstances"),
                    Parameter.of("Version", "2016-01-01"),
                    Parameter.of("Format", "JSON"),
                    Parameter.of("InstanceStatus", "ACTIVE"),
                    Parameter.of("PageNumber", "1"),
                    Parameter.of("PageSize", "50")));

    private final HttpRequest post = HttpRequest.of(
                    HttpMethod.POST, URI.create("https://host.example"), "/v3/fake-project/instances")
            .withHeader(Parameter.of("X-Project-Id", "fake-project"))
            .withBody(Body.of("{\"name\":\"" + "orders".repeat(80) + "\"}", "application/json", List.of(), () -> ""));

    private final BareHmacSha1 aliyunHmac = BareHmacSha1.of(aliyun(), SECRET + "&");
    private final BareHmacSha1 capitalOnlineHmac = BareHmacSha1.of(capitalOnline(), SECRET);
    private final BareSdkHmacSha256 huaweiHmac = BareSdkHmacSha256.of(huawei(), SECRET.getBytes(UTF_8));

    /** Signs as Aliyun wants it. */
    @Benchmark
    public HttpRequest aliyun() {
        return aliyunSigner.sign(query, context);
    }

    /** The bare HMAC of {@link #aliyun}. */
    @Benchmark
    public byte[] aliyunBare() throws GeneralSecurityException {
        return aliyunHmac.hash();
    }

    /** Signs as CapitalOnline wants it. */
    @Benchmark
    public HttpRequest capitalOnline() {
        return capitalOnlineSigner.sign(query, context);
    }

    /** The bare HMAC of {@link #capitalOnline}. */
    @Benchmark
    public byte[] capitalOnlineBare() throws GeneralSecurityException {
        return capitalOnlineHmac.hash();
    }

    /** Signs as Huawei Cloud wants it, with a body of 0.5 KB. */
    @Benchmark
    public HttpRequest huawei() {
        return huaweiSigner.sign(post, context);
    }

    /** The bare hashes of {@link #huawei}: of the body, of the canonical request, and the HMAC. */
    @Benchmark
    public byte[] huaweiBare() throws GeneralSecurityException {
        return huaweiHmac.hash();
    }
}
