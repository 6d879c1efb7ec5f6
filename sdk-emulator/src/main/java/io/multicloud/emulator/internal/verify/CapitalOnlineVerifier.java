package io.multicloud.emulator.internal.verify;

import java.util.Base64;
import java.util.Map;

/** CapitalOnline's signature: HMAC-SHA1 with the bare secret as the key, over the query alone. */
public final class CapitalOnlineVerifier {

    private CapitalOnlineVerifier() {}

    public static boolean verify(String secret, String method, Map<String, String> query, String signature) {
        byte[] expected = Hmac.sign("HmacSHA1", secret, RpcStringToSign.of(method, query));
        return Hmac.same(Base64.getEncoder().encodeToString(expected), signature);
    }
}
