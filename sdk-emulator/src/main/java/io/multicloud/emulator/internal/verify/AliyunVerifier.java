package io.multicloud.emulator.internal.verify;

import java.util.Base64;
import java.util.Map;

/** Aliyun's RPC signature 1.0: HMAC-SHA1 with the secret and an ampersand as the key. */
public final class AliyunVerifier {

    private AliyunVerifier() {}

    public static String stringToSign(String method, Map<String, String> parameters) {
        return RpcStringToSign.of(method, parameters);
    }

    public static boolean verify(String secret, String method, Map<String, String> parameters, String signature) {
        byte[] expected = Hmac.sign("HmacSHA1", secret + "&", stringToSign(method, parameters));
        return Hmac.same(Base64.getEncoder().encodeToString(expected), signature);
    }
}
