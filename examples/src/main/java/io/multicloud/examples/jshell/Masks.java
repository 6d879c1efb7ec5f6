package io.multicloud.examples.jshell;

import io.multicloud.core.Secret;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Masks what is secret by its name. Records need none of that, as their secrets are of type {@link Secret}. */
final class Masks {

    private static final Pattern SECRET = Pattern.compile(
            "pass(word|wd)?$|pwd|secret|token|credential|signature|(access|private)_?key|downloadurl",
            Pattern.CASE_INSENSITIVE);

    private Masks() {}

    static @Nullable Object member(String name, @Nullable Object value) {
        return value instanceof String && SECRET.matcher(name).find() ? Secret.MASK : value;
    }
}
