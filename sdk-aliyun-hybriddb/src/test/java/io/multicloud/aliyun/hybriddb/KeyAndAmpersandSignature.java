package io.multicloud.aliyun.hybriddb;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The signature of a request as it arrived, worked out again from its raw query and form, with nothing of the SDK's own. */
final class KeyAndAmpersandSignature {

    private KeyAndAmpersandSignature() {}

    static String of(LoggedRequest request) {
        String raw = URI.create(request.getAbsoluteUrl()).getRawQuery();
        String form = request.getBodyAsString();
        String query = Arrays.stream((form.isEmpty() ? raw : raw + "&" + form).split("&"))
                .filter(pair -> !pair.startsWith("Signature="))
                .sorted(Comparator.comparing(pair -> pair.substring(0, pair.indexOf('='))))
                .collect(Collectors.joining("&"));
        String encoded = query.replace("%", "%25").replace("=", "%3D").replace("&", "%26");
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec((Fixture.KEY_SECRET + "&").getBytes(UTF_8), "HmacSHA1"));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal((request.getMethod().getName() + "&%2F&" + encoded).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
