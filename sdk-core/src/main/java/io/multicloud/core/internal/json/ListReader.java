package io.multicloud.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list that may come as an array, as one element without the array, as an empty text, or (Aliyun) wrapped in
 * an object whose only member holds it: <code>{"Instances": {"Instance": [...]}}</code>.
 */
final class ListReader extends StdDeserializer<List<?>> implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;

    private final JavaType elementType;
    private final boolean wrapped;

    private final transient @Nullable JsonDeserializer<Object> elements;

    ListReader(JavaType elementType, boolean wrapped) {
        this(elementType, wrapped, null);
    }

    private ListReader(JavaType elementType, boolean wrapped, @Nullable JsonDeserializer<Object> elements) {
        super(List.class);
        this.elementType = elementType;
        this.wrapped = wrapped;
        this.elements = elements;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        return new ListReader(elementType, wrapped, context.findContextualValueDeserializer(elementType, property));
    }

    @Override
    public List<?> deserialize(JsonParser json, DeserializationContext context) throws IOException {
        return switch (json.currentToken()) {
            case START_ARRAY -> array(json, context);
            case START_OBJECT -> wrapped ? unwrapped(json, context) : one(json, context);
            case VALUE_STRING -> json.getText().isBlank() ? List.of() : one(json, context);
            default -> one(json, context);
        };
    }

    @Override
    public List<?> getNullValue(DeserializationContext context) {
        return List.of();
    }

    private List<?> array(JsonParser json, DeserializationContext context) throws IOException {
        List<Object> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            add(list, json, context);
        }
        return list;
    }

    private List<?> one(JsonParser json, DeserializationContext context) throws IOException {
        DriftNotes.otherType(context, json, List.class);
        return single(json, context);
    }

    private List<?> single(JsonParser json, DeserializationContext context) throws IOException {
        List<Object> list = new ArrayList<>(1);
        add(list, json, context);
        return list;
    }

    private List<?> unwrapped(JsonParser json, DeserializationContext context) throws IOException {
        JsonNode object = context.readTree(json);
        JsonNode only = object.size() == 1 ? object.elements().next() : object;
        if (object.isEmpty()
                || only.isNull()
                || (only.isTextual() && only.asText().isBlank())) {
            return List.of();
        }
        // A lone text is the only element where texts are listed, else a member of the only element.
        boolean wrapping = object.size() == 1 && (only.isContainerNode() || elements instanceof StdScalarDeserializer);
        JsonNode held = wrapping ? only : object;
        Drifts drifts = Drifts.of(context);
        if (drifts != null && !held.isArray() && !(wrapping && drifts.isTextsOnly())) {
            DriftNotes.otherType(context, json, List.class, held.asToken());
        }
        try (JsonParser inner = held.traverse(json.getCodec())) {
            return inside(inner, json, drifts, context);
        }
    }

    private List<?> inside(JsonParser inner, JsonParser around, @Nullable Drifts drifts, DeserializationContext context)
            throws IOException {
        if (drifts != null) {
            drifts.enter(around.getParsingContext(), inner);
        }
        boolean array = inner.nextToken() == JsonToken.START_ARRAY;
        List<?> list = array ? array(inner, context) : single(inner, context);
        if (drifts != null) {
            drifts.leave();
        }
        return list;
    }

    private void add(List<Object> list, JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL || elements == null) {
            return;
        }
        Object element = elements.deserialize(json, context);
        if (element != null) {
            list.add(element);
        }
    }
}
