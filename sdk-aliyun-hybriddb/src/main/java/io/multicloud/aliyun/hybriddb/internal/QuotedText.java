package io.multicloud.aliyun.hybriddb.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The server's string to sign, which the message of {@code SignatureDoesNotMatch} can end with. */
final class QuotedText {

    private static final Pattern AT_THE_END = Pattern.compile("(?is).*string to sign is\\s*:\\s*(\\S+)\\s*");

    private QuotedText() {}

    static @Nullable String in(@Nullable String message) {
        Matcher found = AT_THE_END.matcher(message == null ? "" : message);
        return found.matches() ? found.group(1) : null;
    }
}
