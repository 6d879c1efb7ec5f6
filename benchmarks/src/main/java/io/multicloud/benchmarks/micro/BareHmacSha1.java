package io.multicloud.benchmarks.micro;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.multicloud.core.http.HttpRequest;
import io.multicloud.core.http.Parameter;
import java.net.URLEncoder;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The hash alone, over a text to sign that is laid out already.
 *
 * @param key the key
 * @param toSign the text to sign
 */
record BareHmacSha1(byte[] key, byte[] toSign) {

    /** Takes the text to sign from a signed request, and proves it by the request's signature. */
    static BareHmacSha1 of(HttpRequest signed, String key) {
        String query = signed.url().substring(signed.url().indexOf('?') + 1);
        String sorted = Arrays.stream(query.split("&"))
                .filter(pair -> !pair.startsWith("Signature="))
                .sorted()
                .collect(Collectors.joining("&"));
        String toSign = "GET&%2F&" + URLEncoder.encode(sorted, UTF_8).replace("%7E", "~");
        BareHmacSha1 bare = new BareHmacSha1(key.getBytes(UTF_8), toSign.getBytes(UTF_8));
        String signature = signed.query().stream()
                .filter(p -> p.name().equals("Signature"))
                .map(Parameter::value)
                .findFirst()
                .orElseThrow();
        try {
            if (!signature.equals(Base64.getEncoder().encodeToString(bare.hash()))) {
                throw new IllegalStateException("These are not the bytes that were signed: " + toSign);
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return bare;
    }

    byte[] hash() throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(key, "HmacSHA1"));
        return mac.doFinal(toSign);
    }
}
