package io.multicloud.core.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategy;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.core.spi.Naming;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The mappers of one service: one to take requests apart, one to write them, one to show them, one to read answers. */
public final class JsonCodec {

    private final JsonMapper taking;
    private final JsonMapper writing;
    private final JsonMapper showing;
    private final JsonMapper reading;

    private JsonCodec(Naming naming, boolean wrappedLists) {
        JsonMapper common = JsonMapper.builder()
                .propertyNamingStrategy(strategy(naming))
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                // An empty text is a value, an empty list is none.
                .withConfigOverride(
                        List.class,
                        o -> o.setInclude(JsonInclude.Value.empty().withValueInclusion(JsonInclude.Include.NON_EMPTY)))
                .disable(MapperFeature.OVERRIDE_PUBLIC_ACCESS_MODIFIERS)
                .build();
        this.showing = common;
        this.taking = common.rebuild()
                .addModule(SecretWriters.embedding())
                .addModule(SentTimes.module())
                .build();
        this.writing = common.rebuild().addModule(SecretWriters.revealing()).build();
        this.reading = common.rebuild()
                .addModule(new LenientModule(wrappedLists))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .withCoercionConfigDefaults(c -> c.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull))
                .addHandler(new LenientProblems())
                .build();
    }

    /** Makes the mappers of a service. */
    public static JsonCodec create(Naming naming, boolean wrappedLists) {
        JacksonVersion.check();
        return new JsonCodec(naming, wrappedLists);
    }

    /** Takes a request record apart; secrets stay embedded objects in the tree. */
    public ObjectNode take(Object request) {
        return taking.valueToTree(request);
    }

    /** Writes a tree with its secrets in the clear: what is sent. */
    public String write(JsonNode tree) {
        return write(writing, tree);
    }

    /** Writes a tree with its secrets masked: what may be shown. */
    public String show(JsonNode tree) {
        return write(showing, tree);
    }

    /** Reads an answer; never fails over a member, only over text that is no JSON. */
    public <R> R read(JsonParser json, Class<R> type) throws IOException {
        return read(json, type, null);
    }

    /** Reads an answer likewise, and notes what is not as its type says. */
    public <R> R read(JsonParser json, Class<R> type, @Nullable Drifts drifts) throws IOException {
        return drifts == null
                ? reading.readValue(json, type)
                : reading.readerFor(type).withAttribute(Drifts.class, drifts).readValue(json);
    }

    /** Starts to parse. */
    public JsonParser parser(String text) throws IOException {
        return reading.createParser(text);
    }

    /** Starts to parse a text in UTF-8. */
    public JsonParser parser(byte[] text) throws IOException {
        return reading.createParser(text);
    }

    /** Starts to parse as if some headers were members of the body's object. */
    public JsonParser parser(String text, Set<String> headers, Function<String, @Nullable String> header)
            throws IOException {
        return headers.isEmpty() ? parser(text) : parser(reading.readTree(text), headers, header);
    }

    /** Starts to read a tree as if some headers were members of its object. */
    public JsonParser parser(JsonNode tree, Set<String> headers, Function<String, @Nullable String> header) {
        if (tree instanceof ObjectNode object) {
            headers.forEach(name -> object.put(name, header.apply(name)));
        }
        return reading.treeAsTokens(tree);
    }

    private static String write(JsonMapper mapper, JsonNode tree) {
        try {
            return mapper.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A request's own tree cannot be written", e);
        }
    }

    private static PropertyNamingStrategy strategy(Naming naming) {
        return switch (naming) {
            case UPPER_CAMEL -> PropertyNamingStrategies.UPPER_CAMEL_CASE;
            case SNAKE -> PropertyNamingStrategies.SNAKE_CASE;
        };
    }
}
