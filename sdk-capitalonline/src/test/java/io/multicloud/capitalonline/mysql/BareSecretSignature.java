package io.multicloud.capitalonline.mysql;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature of a request as it arrived, worked out again from its raw query, with nothing of the SDK's own. That
 * holds only where no name begins another, as sorted names and sorted pairs are then the same.
 */
final class BareSecretSignature {

    private BareSecretSignature() {}

    static String of(LoggedRequest request) {
        String query = Arrays.stream(
                        URI.create(request.getAbsoluteUrl()).getRawQuery().split("&"))
                .filter(pair -> !pair.startsWith("Signature="))
                .sorted()
                .collect(Collectors.joining("&"));
        String encoded = query.replace("%", "%25").replace("=", "%3D").replace("&", "%26");
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(Fixture.KEY_SECRET.getBytes(UTF_8), "HmacSHA1"));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal((request.getMethod().getName() + "&%2F&" + encoded).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
