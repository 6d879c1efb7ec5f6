package io.multicloud.emulator.internal.state;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;

/** Random ids in the forms that the providers use. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static String uuid() {
        return UUID.randomUUID().toString();
    }

    public static String upperCaseUuid() {
        return uuid().toUpperCase(Locale.ROOT);
    }

    public static String hex32() {
        return uuid().replace("-", "");
    }

    public static String lettersAndDigits(int length) {
        return text("abcdefghijklmnopqrstuvwxyz0123456789", length);
    }

    public static String digits(int length) {
        return text("123456789", length);
    }

    public static String token() {
        byte[] bytes = new byte[96];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String text(String alphabet, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(RANDOM.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
