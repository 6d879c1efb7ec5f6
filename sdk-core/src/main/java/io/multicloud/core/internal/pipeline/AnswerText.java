package io.multicloud.core.internal.pipeline;

import io.multicloud.core.internal.transport.HttpAnswer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a body, in the charset that the service names; UTF-8 when it names none, or one nobody knows. Made when
 * somebody asks for it: usual answers are read from their bytes.
 */
final class AnswerText {

    /** What stands for a body that is not there. */
    static final AnswerText EMPTY_OBJECT = new AnswerText(new byte[] {'{', '}'}, StandardCharsets.UTF_8);

    private static final Pattern END_OF_NAME = Pattern.compile("[;,\\s]");

    private final byte[] body;
    private final Charset charset;
    private boolean usual;
    private @Nullable String text;

    private AnswerText(byte[] body, Charset charset) {
        this.body = body;
        this.charset = charset;
        this.usual = charset.equals(StandardCharsets.UTF_8) && body.length > 1 && body[0] == '{' && body[1] != 0;
    }

    static AnswerText of(HttpAnswer answer) {
        return new AnswerText(answer.body(), charset(answer.header("Content-Type")));
    }

    // Threads that ask at once make the same text twice, and no harm is done.
    String get() {
        String made = text;
        if (made == null) {
            made = new String(body, charset);
            text = made;
        }
        return made;
    }

    /** Tells whether the bytes look like a JSON object that a parser cannot take for another encoding. */
    boolean isUsual() {
        return usual;
    }

    /** Remembers that the bytes are not what they look like. */
    void notUsual() {
        usual = false;
    }

    byte[] bytes() {
        return body;
    }

    private static Charset charset(@Nullable String contentType) {
        if (contentType == null) {
            return StandardCharsets.UTF_8;
        }
        int at = contentType.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (at < 0) {
            return StandardCharsets.UTF_8;
        }
        String name = contentType.substring(at + "charset=".length());
        name = END_OF_NAME.split(name, 2)[0].replace("\"", "");
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
