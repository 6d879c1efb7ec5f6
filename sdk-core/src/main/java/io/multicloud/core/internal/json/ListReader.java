package io.multicloud.core.internal.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
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
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list that may come as an array, as one element without the array, as an empty text, or (Aliyun) wrapped in
 * an object whose only member holds it: <code>{"Instances": {"Instance": [...]}}</code>.
 */
final class ListReader extends StdDeserializer<List<?>> implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;

    private final JavaType elementType;
    private final boolean wrapped;
    private final boolean oneIsUsual;

    private final transient @Nullable JsonDeserializer<Object> elements;

    /** The names of the members that an element has; null where elements are no objects. */
    private final transient @Nullable Set<Object> members;

    ListReader(JavaType elementType, boolean wrapped) {
        this(elementType, wrapped, false, null);
    }

    private ListReader(
            JavaType elementType, boolean wrapped, boolean oneIsUsual, @Nullable JsonDeserializer<Object> elements) {
        super(List.class);
        this.elementType = elementType;
        this.wrapped = wrapped;
        this.oneIsUsual = oneIsUsual;
        this.elements = elements;
        Collection<Object> names = elements == null ? null : elements.getKnownPropertyNames();
        this.members = names == null ? null : Set.copyOf(names);
    }

    /** Takes one element without the array as usual where its record says that the documents know both. */
    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        Boolean one =
                findFormatFeature(context, property, handledType(), JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY);
        return new ListReader(
                elementType,
                wrapped,
                Boolean.TRUE.equals(one),
                context.findContextualValueDeserializer(elementType, property));
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
        if (!oneIsUsual) {
            DriftNotes.otherType(context, json, List.class);
        }
        return single(json, context);
    }

    private List<?> single(JsonParser json, DeserializationContext context) throws IOException {
        List<Object> list = new ArrayList<>(1);
        add(list, json, context);
        return list;
    }

    private List<?> unwrapped(JsonParser json, DeserializationContext context) throws IOException {
        if (json.nextToken() != JsonToken.FIELD_NAME || members == null || members.contains(json.currentName())) {
            return unwrapped(context.readTree(json), json, context);
        }
        String name = json.currentName();
        ObjectNode object = context.getNodeFactory().objectNode();
        if (json.nextToken() == JsonToken.START_ARRAY) {
            Drifts drifts = Drifts.of(context);
            int known = drifts == null ? 0 : drifts.count();
            List<?> list = inPlace(json, drifts, context);
            if (json.nextToken() == JsonToken.END_OBJECT) {
                return list;
            }
            // It was no wrapper, but an element whose first member nobody knows.
            if (drifts != null) {
                drifts.forgetAllBut(known);
            }
            object.putArray(name);
        } else {
            object.set(name, context.readTree(json));
            json.nextToken();
        }
        object.setAll((ObjectNode) context.readTree(json));
        return unwrapped(object, json, context);
    }

    /** Reads the array of a wrapper as it comes, which is what nearly all wrappers hold. */
    private List<?> inPlace(JsonParser json, @Nullable Drifts drifts, DeserializationContext context)
            throws IOException {
        if (drifts == null) {
            return array(json, context);
        }
        JsonStreamContext wrapper = json.getParsingContext().getParent();
        drifts.enter(wrapper.getParent(), wrapper, json);
        List<?> list = array(json, context);
        drifts.leave();
        return list;
    }

    private List<?> unwrapped(JsonNode object, JsonParser json, DeserializationContext context) throws IOException {
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
            drifts.enter(around.getParsingContext(), null, inner);
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
