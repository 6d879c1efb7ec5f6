package io.multicloud.core.internal.xml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads elements as JSON: one with elements in it is an object, in which elements of one name are an array; any other
 * is a text. Attributes, comments and processing instructions are left out, and so is text beside elements.
 */
final class ElementReader {

    // The deepest documented answer has 6 levels. Each level costs a stack frame here.
    private static final int MAX_DEPTH = 64;

    private final XMLStreamReader xml;

    ElementReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Reads the element at whose start the parser stands, to its end. */
    JsonNode read() throws XMLStreamException, IOException {
        return read(1);
    }

    private JsonNode read(int depth) throws XMLStreamException, IOException {
        if (depth > MAX_DEPTH) {
            throw new IOException("more than " + MAX_DEPTH + " levels");
        }
        StringBuilder text = new StringBuilder();
        ObjectNode members = null;
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String name = xml.getLocalName();
                    members = with(members, name, read(depth + 1));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {}
                case XMLStreamConstants.END_ELEMENT -> {
                    return members == null
                            ? JsonNodeFactory.instance.textNode(text.toString().strip())
                            : members;
                }
                default -> throw new IOException("an event of type " + xml.getEventType() + " in an element");
            }
        }
    }

    private static ObjectNode with(@Nullable ObjectNode before, String name, JsonNode value) {
        ObjectNode members = before == null ? JsonNodeFactory.instance.objectNode() : before;
        JsonNode earlier = members.get(name);
        if (earlier == null) {
            members.set(name, value);
        } else if (earlier instanceof ArrayNode list) {
            list.add(value);
        } else {
            members.putArray(name).add(earlier).add(value);
        }
        return members;
    }
}
