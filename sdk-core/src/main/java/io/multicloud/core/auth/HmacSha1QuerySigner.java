package io.multicloud.core.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.multicloud.core.http.Body;
import io.multicloud.core.http.HttpRequest;
import io.multicloud.core.http.Parameter;
import io.multicloud.core.internal.text.CodePointOrder;
import io.multicloud.core.internal.text.Hmac;
import io.multicloud.core.internal.text.PercentEncoding;
import io.multicloud.core.internal.text.UtcTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * HMAC-SHA1 over the sorted parameters of query and form, the result as one more query parameter: version 1.0 of the RPC signature of Aliyun
 * and CapitalOnline. The two differ in what is appended to the secret, so there is no default for it.
 */
public final class HmacSha1QuerySigner implements Signer {

    private static final String SIGNATURE = "Signature";

    // By the plain names, not by the encoded pairs: "a" comes before "a.b" whatever follows the equals sign.
    private static final Comparator<Parameter> ORDER = Comparator.comparing(Parameter::name, CodePointOrder.INSTANCE)
            .thenComparing(Parameter::value, CodePointOrder.INSTANCE);

    private final String keySuffix;

    private HmacSha1QuerySigner(String keySuffix) {
        this.keySuffix = Objects.requireNonNull(keySuffix, "keySuffix");
    }

    /**
     * Makes a signer.
     *
     * @param keySuffix what follows the secret in the key: {@code "&"} for Aliyun, {@code ""} for CapitalOnline
     * @return the signer
     */
    public static HmacSha1QuerySigner withKeySuffix(String keySuffix) {
        return new HmacSha1QuerySigner(keySuffix);
    }

    @Override
    public HttpRequest sign(HttpRequest request, SigningContext context) {
        AccessKeyCredentials key = context.accessKey();
        HttpRequest complete = request.withQuery(commonParameters(key, context));
        String signature = signature(key.accessKeySecret().reveal(), stringToSign(complete));
        return complete.withQuery(Parameter.secret(SIGNATURE, signature));
    }

    @Override
    public String signedText(HttpRequest signed) {
        return stringToSign(signed);
    }

    String signature(String secret, String stringToSign) {
        byte[] mac = Hmac.sha1((secret + keySuffix).getBytes(UTF_8), stringToSign);
        return Base64.getEncoder().encodeToString(mac);
    }

    private static List<Parameter> commonParameters(AccessKeyCredentials key, SigningContext context) {
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(Parameter.of("AccessKeyId", key.accessKeyId()));
        parameters.add(Parameter.of("SignatureMethod", "HMAC-SHA1"));
        parameters.add(Parameter.of("SignatureVersion", "1.0"));
        parameters.add(Parameter.of("SignatureNonce", context.nonce()));
        parameters.add(Parameter.of("Timestamp", UtcTime.extended(context.time())));
        if (key.securityToken() != null) {
            parameters.add(Parameter.secret("SecurityToken", key.securityToken().reveal()));
        }
        return parameters;
    }

    static String stringToSign(HttpRequest request) {
        return request.method() + "&%2F&" + PercentEncoding.encode(canonicalQuery(parameters(request)));
    }

    private static List<Parameter> parameters(HttpRequest request) {
        List<Parameter> all = new ArrayList<>(request.query());
        request.body().map(Body::form).ifPresent(all::addAll);
        return all;
    }

    static String canonicalQuery(List<Parameter> query) {
        List<Parameter> sorted = new ArrayList<>(query);
        sorted.removeIf(p -> p.name().equals(SIGNATURE));
        sorted.sort(ORDER);
        StringBuilder canonical = new StringBuilder(64 + 32 * sorted.size());
        for (Parameter parameter : sorted) {
            if (!canonical.isEmpty()) {
                canonical.append('&');
            }
            PercentEncoding.append(parameter.name(), canonical);
            PercentEncoding.append(parameter.value(), canonical.append('='));
        }
        return canonical.toString();
    }
}
