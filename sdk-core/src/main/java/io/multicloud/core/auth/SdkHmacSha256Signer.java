package io.multicloud.core.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.multicloud.core.http.Body;
import io.multicloud.core.http.HttpRequest;
import io.multicloud.core.http.Parameter;
import io.multicloud.core.internal.text.CodePointOrder;
import io.multicloud.core.internal.text.Hmac;
import io.multicloud.core.internal.text.PercentEncoding;
import io.multicloud.core.internal.text.UtcTime;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * {@code SDK-HMAC-SHA256}: Huawei Cloud's signature with access key and secret key, in the {@code Authorization}
 * header. Host, time, body and every header but {@code Content-Type} are signed.
 */
public final class SdkHmacSha256Signer implements Signer {

    private static final String ALGORITHM = "SDK-HMAC-SHA256";

    private static final String TIME_HEADER = "X-Sdk-Date";

    private static final String HASH_HEADER = "X-Sdk-Content-Sha256";

    private SdkHmacSha256Signer() {}

    /**
     * Makes the signer.
     *
     * @return the signer
     */
    public static SdkHmacSha256Signer create() {
        return new SdkHmacSha256Signer();
    }

    @Override
    public HttpRequest sign(HttpRequest request, SigningContext context) {
        AccessKeyCredentials key = context.accessKey();
        String time = UtcTime.basic(context.time());
        HttpRequest complete = request.withHeader(Parameter.of(TIME_HEADER, time));
        if (key.securityToken() != null) {
            complete = complete.withHeader(
                    Parameter.secret("X-Security-Token", key.securityToken().reveal()));
        }
        SortedMap<String, String> signed = signedHeaders(complete);
        String stringToSign = stringToSign(time, canonicalRequest(complete, signed));
        byte[] mac = Hmac.sha256(key.accessKeySecret().reveal().getBytes(UTF_8), stringToSign);
        String authorization =
                ALGORITHM + " Access=" + key.accessKeyId() + ", SignedHeaders=" + String.join(";", signed.keySet())
                        + ", Signature=" + HexFormat.of().formatHex(mac);
        return complete.withHeader(Parameter.secret("Authorization", authorization));
    }

    @Override
    public String signedText(HttpRequest signed) {
        return canonicalRequest(signed, signedHeaders(signed));
    }

    static String stringToSign(String time, String canonicalRequest) {
        return ALGORITHM + "\n" + time + "\n" + Hmac.sha256Hex(canonicalRequest.getBytes(UTF_8));
    }

    static String canonicalRequest(HttpRequest request, SortedMap<String, String> signed) {
        String headers = signed.entrySet().stream()
                .map(h -> h.getKey() + ":" + h.getValue() + "\n")
                .collect(Collectors.joining());
        return String.join(
                "\n",
                request.method().name(),
                canonicalPath(request.path()),
                canonicalQuery(request.query()),
                headers,
                String.join(";", signed.keySet()),
                payloadHash(request));
    }

    // The gateway leaves out headers with an underscore, and proxies rewrite Content-Type.
    static SortedMap<String, String> signedHeaders(HttpRequest request) {
        SortedMap<String, String> signed = new TreeMap<>();
        signed.put("host", request.header("Host").orElseGet(request::host));
        for (Parameter header : request.headers()) {
            String name = header.name().toLowerCase(Locale.ROOT);
            if (!name.equals("content-type") && !name.equals("authorization") && name.indexOf('_') < 0) {
                signed.put(name, header.value().strip());
            }
        }
        return signed;
    }

    // Only what is signed ends in a slash; the request is sent without it.
    private static String canonicalPath(String path) {
        String encoded = PercentEncoding.encodePath(path);
        return encoded.endsWith("/") ? encoded : encoded + "/";
    }

    private static String canonicalQuery(List<Parameter> query) {
        return query.stream()
                .map(p -> Map.entry(PercentEncoding.encode(p.name()), PercentEncoding.encode(p.value())))
                .sorted(Comparator.comparing(Map.Entry<String, String>::getKey, CodePointOrder.INSTANCE)
                        .thenComparing(Map.Entry::getValue, CodePointOrder.INSTANCE))
                .map(p -> p.getKey() + "=" + p.getValue())
                .collect(Collectors.joining("&"));
    }

    private static String payloadHash(HttpRequest request) {
        return request.header(HASH_HEADER)
                .orElseGet(() -> Hmac.sha256Hex(request.body().map(Body::bytes).orElse(new byte[0])));
    }
}
