package io.multicloud.core.internal.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The keyed and plain hashes of the signers; every JDK has the three algorithms. */
public final class Hmac {

    private Hmac() {}

    public static byte[] sha1(byte[] key, String text) {
        return mac("HmacSHA1", key, text);
    }

    public static byte[] sha256(byte[] key, String text) {
        return mac("HmacSHA256", key, text);
    }

    /** Returns the SHA-256 of some bytes in lower-case hexadecimal. */
    public static String sha256Hex(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] mac(String algorithm, byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key, algorithm));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
