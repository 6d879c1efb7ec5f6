package io.multicloud.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a time of one type; an empty text, or one that is no time, is an absent value. */
final class TimeReader<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Function<String, T> parse;

    TimeReader(Class<T> type, Function<String, T> parse) {
        super(type);
        this.parse = parse;
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.currentToken().isScalarValue()) {
            return (T) context.handleUnexpectedToken(handledType(), json);
        }
        String text = stripped(json.getText());
        if (text.isEmpty()) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (DateTimeException e) {
            return (T) context.handleWeirdStringValue(handledType(), text, "no time");
        }
    }

    private static String stripped(String text) {
        boolean bare = !text.isEmpty() && text.charAt(0) > ' ' && text.charAt(text.length() - 1) > ' ';
        return bare ? text : text.strip();
    }
}
