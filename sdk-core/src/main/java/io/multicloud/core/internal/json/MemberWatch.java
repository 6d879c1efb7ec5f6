package io.multicloud.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Notes the texts of some members of an answer's object while somebody else reads it, so that one pass over the bytes
 * gives the record, the members that tell a failure, and the proof that it is JSON to its end.
 */
public final class MemberWatch extends JsonParserDelegate {

    private final WatchedMembers watched;
    private final Map<String, String> found = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private int depth;
    private String prefix = "";

    MemberWatch(JsonParser json, WatchedMembers watched) throws IOException {
        super(json);
        this.watched = watched;
        if (nextToken() != JsonToken.START_OBJECT) {
            throw new IOException("not a JSON object");
        }
    }

    /** Reads what nobody has read yet and returns the members. Fails over text that is no JSON object to its end. */
    public Map<String, String> toEnd() throws IOException {
        while (depth > 0) {
            nextToken();
            skipChildren();
        }
        if (delegate.nextToken() != null) {
            throw new IOException("text after the JSON object");
        }
        return Collections.unmodifiableMap(found);
    }

    /**
     * Lets a reader read the current value. Where nothing in it is watched it reads past this watch, as most of an answer
     * lies in one list.
     */
    @Nullable
    Object read(JsonDeserializer<?> reader, DeserializationContext context) throws IOException {
        if (!currentToken().isStructStart() || !prefix.isEmpty()) {
            return reader.deserialize(this, context);
        }
        Object value = reader.deserialize(delegate, context);
        depth--;
        return value;
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        JsonToken token = delegate.nextToken();
        if (token == null) {
            if (depth > 0) {
                throw new IOException("the JSON object has no end");
            }
            return null;
        }
        if (token.isStructStart()) {
            begin();
        } else if (token.isStructEnd()) {
            end();
        } else if (depth <= 2 && token.isScalarValue() && token != JsonToken.VALUE_NULL) {
            value();
        }
        return token;
    }

    @Override
    public JsonParser skipChildren() throws IOException {
        if (!currentToken().isStructStart()) {
            return this;
        }
        if (prefix.isEmpty()) {
            delegate.skipChildren();
            depth--;
        } else {
            int outside = depth - 1;
            while (depth > outside) {
                nextToken();
            }
        }
        return this;
    }

    private void begin() throws IOException {
        depth++;
        if (depth == 2 && currentToken() == JsonToken.START_OBJECT) {
            prefix = watched.prefixOf(delegate.getParsingContext().getParent().getCurrentName());
        }
    }

    private void end() {
        depth--;
        if (depth == 1) {
            prefix = "";
        }
    }

    private void value() throws IOException {
        if (depth == 2 && prefix.isEmpty()) {
            return;
        }
        String name = delegate.currentName();
        if (name != null && watched.contains(prefix, name)) {
            found.putIfAbsent(prefix + name, delegate.getText());
        }
    }
}
