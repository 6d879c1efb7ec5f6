package io.multicloud.core.internal.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import io.multicloud.core.Secret;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads a single value as Jackson does and notes when it came in another type; a number out of range is absent. */
final class ScalarReader<S, T> extends StdScalarDeserializer<T> implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;

    private final transient Class<T> type;
    private final transient Predicate<JsonToken> usual;
    private final transient JsonDeserializer<S> jackson;
    private final transient Function<S, T> result;

    private ScalarReader(
            Class<T> type, Predicate<JsonToken> usual, JsonDeserializer<S> jackson, Function<S, T> result) {
        super(type);
        this.type = type;
        this.usual = usual;
        this.jackson = jackson;
        this.result = result;
    }

    static JsonDeserializer<String> text() {
        return new ScalarReader<>(
                String.class, t -> t == JsonToken.VALUE_STRING, StringDeserializer.instance, Function.identity());
    }

    /** Reads secrets, from a text as any other. */
    static JsonDeserializer<Secret> secret() {
        return new ScalarReader<>(
                Secret.class, t -> t == JsonToken.VALUE_STRING, StringDeserializer.instance, Secret::of);
    }

    static <T> JsonDeserializer<T> of(Class<T> type, Predicate<JsonToken> usual) {
        @SuppressWarnings("unchecked") // Jackson's own for the type.
        JsonDeserializer<T> jackson =
                (JsonDeserializer<T>) Objects.requireNonNull(NumberDeserializers.find(type, type.getName()));
        return new ScalarReader<>(type, usual, jackson, Function.identity());
    }

    /** Takes every form of a value as usual where its record says that the documents know more than one. */
    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        JsonFormat.Value form = findFormatOverrides(context, property, handledType());
        return form.getShape() == JsonFormat.Shape.SCALAR
                ? new ScalarReader<>(type, JsonToken::isScalarValue, jackson, result)
                : this;
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        JsonToken token = json.currentToken();
        if (!usual.test(token) && token.isScalarValue()) {
            DriftNotes.converted(context, json, handledType());
        }
        try {
            S value = jackson.deserialize(json, context);
            return value == null ? null : result.apply(value);
        } catch (InputCoercionException e) {
            return (T) context.handleWeirdNumberValue(handledType(), json.getDecimalValue(), "out of range");
        }
    }
}
