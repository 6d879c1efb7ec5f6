package io.multicloud.emulator.internal.verify;

import io.multicloud.emulator.internal.http.MalformedEncodingException;
import io.multicloud.emulator.internal.http.RawRequest;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Why a signature does not match: what the verifier signed, and what came. Fit to be shown, as secrets are masked. */
public final class SignatureExplanation {

    private static final String MASK = "***";
    private static final Pattern SECRET_NAME = Pattern.compile("(?i).*(passw|pwd|secret|securitytoken|auth-token).*");
    private static final Pattern SECRET_IN_QUERY =
            Pattern.compile("(?im)((?:^|[&?])[^=&\\n]*(?:passw|pwd|secret|token)[^=&\\n]*=)[^&\\n]*");

    private SignatureExplanation() {}

    /** Of the clouds that sign their parameters. */
    public static String ofParameters(String method, Map<String, String> received) {
        Map<String, String> shown = masked(received);
        StringBuilder text = new StringBuilder("expected string to sign:\n");
        text.append(RpcStringToSign.of(method, shown)).append("\nreceived:\n").append(method);
        new TreeMap<>(shown)
                .forEach((name, value) ->
                        text.append('\n').append(name).append('=').append(value));
        return text.toString();
    }

    /** Of the cloud that signs the whole request; its body is shown by its hash. */
    public static String ofRequest(RawRequest request, HuaweiAuthorization authorization)
            throws MalformedEncodingException {
        StringBuilder text = new StringBuilder("expected canonical request:\n");
        text.append(HuaweiCanonicalRequest.masked(request, authorization.signedHeaders()));
        text.append("\nreceived:\n").append(request.method()).append(' ').append(request.rawPath());
        if (!request.rawQuery().isEmpty()) {
            text.append('?').append(request.rawQuery());
        }
        for (String name : authorization.signedHeaders()) {
            boolean absent = request.header(name) == null;
            text.append('\n').append(name).append(absent ? " is absent" : ": " + shown(request, name));
        }
        text.append("\nsha256 of the body: ")
                .append(HuaweiPayload.sha256(request.body().bytes()));
        return SECRET_IN_QUERY.matcher(text).replaceAll("$1" + MASK);
    }

    /** The parameters without what must not be shown. */
    public static Map<String, String> masked(Map<String, String> parameters) {
        Map<String, String> masked = new TreeMap<>(parameters);
        masked.replaceAll((name, value) -> isSecret(name) ? MASK : value);
        return masked;
    }

    private static boolean isSecret(String name) {
        return name.equals("Signature") || SECRET_NAME.matcher(name).matches();
    }

    private static String shown(RawRequest request, String name) {
        boolean secret = HuaweiCanonicalRequest.SECRET_HEADERS.contains(name.toLowerCase(Locale.ROOT));
        return secret ? MASK : request.headerOr(name, "");
    }
}
