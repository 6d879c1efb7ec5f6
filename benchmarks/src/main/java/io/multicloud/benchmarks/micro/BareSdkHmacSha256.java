package io.multicloud.benchmarks.micro;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.multicloud.core.http.Body;
import io.multicloud.core.http.HttpRequest;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The three hashes alone, over texts that are laid out already.
 *
 * @param key the key
 * @param body the body
 * @param canonical the canonical request
 * @param toSign the text to sign
 */
record BareSdkHmacSha256(byte[] key, byte[] body, byte[] canonical, byte[] toSign) {

    /** Takes the texts from a signed request, and proves them by the request's signature. */
    static BareSdkHmacSha256 of(HttpRequest signed, byte[] key) {
        String authorization = signed.header("Authorization").orElseThrow();
        String names = between(authorization, "SignedHeaders=", ",");
        String headers = Arrays.stream(names.split(";"))
                .map(name -> name + ":" + signed.header(name).orElseGet(signed::host) + "\n")
                .collect(Collectors.joining());
        byte[] body = signed.body().map(Body::bytes).orElseThrow();
        try {
            String canonical = String.join(
                    "\n", signed.method().name(), signed.path() + "/", "", headers, names, hex(sha256(body)));
            String toSign = "SDK-HMAC-SHA256\n" + signed.header("X-Sdk-Date").orElseThrow() + "\n"
                    + hex(sha256(canonical.getBytes(UTF_8)));
            BareSdkHmacSha256 bare =
                    new BareSdkHmacSha256(key, body, canonical.getBytes(UTF_8), toSign.getBytes(UTF_8));
            if (!authorization.endsWith(hex(bare.hash()))) {
                throw new IllegalStateException("These are not the bytes that were signed: " + canonical);
            }
            return bare;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] hash() throws GeneralSecurityException {
        sha256(body);
        sha256(canonical);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(toSign);
    }

    private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static String between(String text, String before, String after) {
        int start = text.indexOf(before) + before.length();
        return text.substring(start, text.indexOf(after, start));
    }
}
