package io.multicloud.core.internal.pipeline;

import io.multicloud.core.internal.transport.HttpAnswer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The text of a body, in the charset that the service names; UTF-8 when it names none, or one nobody knows. */
final class AnswerText {

    private AnswerText() {}

    static String of(HttpAnswer answer) {
        return new String(answer.body(), charset(answer.header("Content-Type")));
    }

    private static Charset charset(@Nullable String contentType) {
        if (contentType == null) {
            return StandardCharsets.UTF_8;
        }
        int at = contentType.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (at < 0) {
            return StandardCharsets.UTF_8;
        }
        String name = contentType
                .substring(at + "charset=".length())
                .split("[;,\\s]", 2)[0]
                .replace("\"", "");
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
