package io.multicloud.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import io.multicloud.core.observe.DriftKind;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the readers call when something is not as its type says. Without {@link Drifts} in the context it does nothing. */
final class DriftNotes {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_ .-]{1,64}");

    private DriftNotes() {}

    static void unknownField(DeserializationContext context, JsonParser json, Class<?> record) {
        Drifts drifts = Drifts.of(context);
        if (drifts != null) {
            drifts.add(DriftKind.UNKNOWN_FIELD, drifts.path(json), record, form(json.currentToken()));
        }
    }

    static void unknownValue(DeserializationContext context, JsonParser json, Class<?> type, String value) {
        Drifts drifts = Drifts.of(context);
        if (drifts != null) {
            boolean plain = PLAIN.matcher(value).matches();
            drifts.add(DriftKind.UNKNOWN_VALUE, drifts.path(json), type, plain ? value : form(JsonToken.VALUE_STRING));
        }
    }

    /** Notes a value that is converted; a text is as it should be where the format has only texts. */
    static void converted(DeserializationContext context, JsonParser json, Class<?> type) throws IOException {
        Drifts drifts = Drifts.of(context);
        if (drifts != null && !(drifts.isTextsOnly() && json.hasToken(JsonToken.VALUE_STRING))) {
            otherType(context, json, type);
        }
    }

    /** Notes a value of another type; an empty text is an absent value of any type. */
    static void otherType(DeserializationContext context, @Nullable JsonParser json, Class<?> type) throws IOException {
        Drifts drifts = Drifts.of(context);
        if (drifts == null) {
            return;
        }
        JsonParser current = drifts.current(context, json);
        if (!current.hasToken(JsonToken.VALUE_STRING) || !current.getText().isBlank()) {
            otherType(context, current, type, current.currentToken());
        }
    }

    /** Notes what a parser has gone past. */
    static void otherType(DeserializationContext context, JsonParser json, Class<?> type, @Nullable JsonToken token) {
        Drifts drifts = Drifts.of(context);
        if (drifts != null) {
            drifts.add(DriftKind.OTHER_TYPE, drifts.path(json), type, form(token));
        }
    }

    private static String form(@Nullable JsonToken token) {
        return switch (token == null ? JsonToken.NOT_AVAILABLE : token) {
            case VALUE_STRING -> "text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number";
            case VALUE_TRUE, VALUE_FALSE -> "boolean";
            case VALUE_NULL -> "null";
            case START_ARRAY, END_ARRAY -> "array";
            default -> "object";
        };
    }
}
