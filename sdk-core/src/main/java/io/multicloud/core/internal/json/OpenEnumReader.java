package io.multicloud.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import io.multicloud.core.OpenEnum;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads an open enumeration through its static {@code of(String)}; an empty text is an absent value. */
final class OpenEnumReader extends StdScalarDeserializer<Object> {

    private static final long serialVersionUID = 1L;

    /** More spellings of the known values than any service has. */
    private static final int MOST = 256;

    private final transient Method of;

    /** The known values by their texts, so that reflection is left to what is new. */
    private final transient Map<String, OpenEnum> known = new ConcurrentHashMap<>();

    private OpenEnumReader(Class<?> type, Method of) {
        super(type);
        this.of = of;
    }

    static OpenEnumReader of(Class<?> type) {
        try {
            Method of = type.getMethod("of", String.class);
            // Public as it is: this spares the check of that at every value.
            of.setAccessible(true);
            return new OpenEnumReader(type, of);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no public static of(String)", e);
        }
    }

    @Override
    public @Nullable Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.currentToken().isScalarValue()) {
            return context.handleUnexpectedToken(handledType(), json);
        }
        String text = json.getText();
        boolean isText = json.hasToken(JsonToken.VALUE_STRING);
        OpenEnum before = known.get(text);
        if (before != null && isText) {
            return before;
        }
        if (text.isBlank()) {
            return null;
        }
        if (!isText) {
            DriftNotes.otherType(context, json, handledType());
        }
        OpenEnum value = value(text);
        if (!value.isKnown()) {
            DriftNotes.unknownValue(context, json, handledType(), text);
        } else if (known.size() < MOST) {
            known.put(text, value);
        }
        return value;
    }

    private OpenEnum value(String text) {
        try {
            return (OpenEnum) of.invoke(null, text);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(of + " failed", e);
        }
    }
}
