package io.multicloud.emulator;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

final class Texts {

    private Texts() {}

    static void requireText(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
    }

    static void requireTextOrNull(String name, @Nullable String value) {
        if (value != null) {
            requireText(name, value);
        }
    }

    static Duration requireNotNegative(String name, Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException(name + " must not be negative");
        }
        return time;
    }

    static String masked(@Nullable String secret) {
        return secret == null ? "none" : "***";
    }
}
