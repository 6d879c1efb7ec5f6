package io.multicloud.huawei.flexus.model;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The documented form of instance names. A Chinese character counts as one, but takes three of the 64 bytes. */
final class InstanceNames {

    static final String WORDS = "must have 4 to 64 letters, digits, Chinese characters, '-', '_' or '.', begin with a"
            + " letter or Chinese character, and take at most 64 bytes in UTF-8";

    private static final Pattern FORM = Pattern.compile("[A-Za-z\\u4e00-\\u9fa5][A-Za-z0-9\\u4e00-\\u9fa5._-]{3,63}");

    private InstanceNames() {}

    static boolean isValid(String name) {
        // A blank name is missing, and that is said elsewhere.
        return name.isBlank() || (FORM.matcher(name).matches() && name.getBytes(StandardCharsets.UTF_8).length <= 64);
    }
}
