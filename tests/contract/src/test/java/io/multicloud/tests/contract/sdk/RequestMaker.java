package io.multicloud.tests.contract.sdk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.multicloud.core.OpenEnum;
import io.multicloud.core.Secret;
import io.multicloud.core.spi.Naming;
import io.multicloud.tests.contract.catalog.Member;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Makes records of requests from values under their documented names. */
public final class RequestMaker {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Naming naming;

    public RequestMaker(Naming naming) {
        this.naming = naming;
    }

    /**
     * Makes a record; what has no component is left out.
     *
     * @throws UnfitException when a component's type cannot hold its value
     * @throws io.multicloud.core.error.InvalidRequestException as the record does
     */
    public Object make(Class<?> type, List<Member> members, JsonNode values) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = Arrays.stream(components)
                .map(component -> argument(new Component(component, naming), members, values))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return Reflection.run(() -> type.getDeclaredConstructor(types).newInstance(arguments));
    }

    private Object argument(Component component, List<Member> members, JsonNode values) {
        for (Member member : members) {
            if (component.standsFor(member) && values.hasNonNull(member.name())) {
                return value(component, member, values.get(member.name()));
            }
        }
        return null;
    }

    private Object value(Component component, Member member, JsonNode value) {
        try {
            if (component.isList()) {
                List<Object> list = new ArrayList<>();
                for (JsonNode item : items(value)) {
                    list.add(single(component, member, item));
                }
                return list;
            }
            return single(component, member, value);
        } catch (NumberFormatException | JsonProcessingException e) {
            throw new UnfitException(component, value, e);
        }
    }

    private Object single(Component component, Member member, JsonNode value) throws JsonProcessingException {
        Class<?> type = component.elementType();
        String text = value.isContainerNode() ? value.toString() : value.asText();
        if (type.isRecord()) {
            return make(type, member.members(), value);
        }
        if (OpenEnum.class.isAssignableFrom(type)) {
            return Reflection.callStatic(type, "of", text);
        }
        if (Times.isTime(type)) {
            return Times.read(type, text).orElseThrow(() -> new UnfitException(component, value, null));
        }
        if (Map.class.isAssignableFrom(type)) {
            JsonNode object = value.isTextual() ? MAPPER.readTree(text) : value;
            return MAPPER.convertValue(
                    object, MAPPER.constructType(component.isList() ? Map.class : component.genericType()));
        }
        return switch (type.getSimpleName()) {
            case "String" -> text;
            case "Secret" -> Secret.of(text);
            case "Integer", "int" -> Integer.valueOf(text);
            case "Long", "long" -> Long.valueOf(text);
            case "BigDecimal" -> new BigDecimal(text);
            case "Double", "double" -> Double.valueOf(text);
            case "Boolean", "boolean" -> Boolean.valueOf(text);
            default -> throw new UnfitException(component, value, null);
        };
    }

    // A text for a list is one with commas in between.
    private static Iterable<JsonNode> items(JsonNode value) {
        if (value.isTextual()) {
            ArrayNode items = MAPPER.createArrayNode();
            Arrays.stream(value.asText().split(",", -1)).map(TextNode::valueOf).forEach(items::add);
            return items;
        }
        return value;
    }
}
