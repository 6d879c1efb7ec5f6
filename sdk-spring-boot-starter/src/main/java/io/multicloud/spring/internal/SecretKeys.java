package io.multicloud.spring.internal;

import java.util.List;
import java.util.Locale;

/** Which of the properties hold secrets, however they are written. */
public final class SecretKeys {

    private static final List<String> ENDINGS = List.of("accesskeysecret", "securitytoken", "password");

    private SecretKeys() {}

    /** Tells whether a key is one of them: as a property, of any case, or as an environment variable. */
    public static boolean contains(String key) {
        String plain = key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return plain.startsWith("multicloud") && ENDINGS.stream().anyMatch(plain::endsWith);
    }
}
