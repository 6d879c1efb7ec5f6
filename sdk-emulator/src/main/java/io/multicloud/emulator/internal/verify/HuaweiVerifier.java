package io.multicloud.emulator.internal.verify;

import io.multicloud.emulator.internal.http.MalformedEncodingException;
import io.multicloud.emulator.internal.http.RawRequest;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Huawei Cloud's SDK-HMAC-SHA256: the bare secret key signs a hash of the canonical request. */
public final class HuaweiVerifier {

    private HuaweiVerifier() {}

    public static boolean verify(RawRequest request, HuaweiAuthorization authorization, String secretKey)
            throws MalformedEncodingException {
        String canonical = HuaweiCanonicalRequest.of(request, authorization.signedHeaders());
        String stringToSign = String.join(
                "\n",
                HuaweiAuthorization.ALGORITHM,
                request.headerOr("x-sdk-date", ""),
                HuaweiPayload.sha256(canonical.getBytes(StandardCharsets.UTF_8)));
        String expected = HexFormat.of().formatHex(Hmac.sign("HmacSHA256", secretKey, stringToSign));
        return Hmac.same(expected, authorization.signature()) && HuaweiPayload.agrees(request);
    }

    /** What the gateway echoes when a signature is wrong: its own canonical request in one line. */
    public static String echo(RawRequest request, HuaweiAuthorization authorization) throws MalformedEncodingException {
        return HuaweiCanonicalRequest.masked(request, authorization.signedHeaders())
                .replace('\n', '|');
    }
}
