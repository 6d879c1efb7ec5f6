package io.multicloud.emulator.internal.verify;

import io.multicloud.emulator.internal.http.RawRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash of a body, as it enters the canonical request. */
final class HuaweiPayload {

    private static final String UNSIGNED = "UNSIGNED-PAYLOAD";

    private HuaweiPayload() {}

    static String claimedHash(RawRequest request) {
        String claimed = request.header("x-sdk-content-sha256");
        return claimed == null ? sha256(request.body().bytes()) : claimed.strip();
    }

    /** A caller may claim a hash in a header; then the body has to agree, unless it is expressly left unsigned. */
    static boolean agrees(RawRequest request) {
        String claimed = claimedHash(request);
        return claimed.equals(UNSIGNED) || Hmac.same(sha256(request.body().bytes()), claimed);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing in this JVM", e);
        }
    }
}
