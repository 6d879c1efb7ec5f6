package io.multicloud.tests.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An answer in XML as the tree that it would be in JSON, but for the types; the root element is left out. */
final class XmlTree {

    private XmlTree() {}

    static JsonNode read(String xml) {
        try {
            return tree(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement());
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new IllegalArgumentException("The example is no XML", e);
        }
    }

    private static JsonNode tree(Element element) {
        ObjectNode members = JsonNodeFactory.instance.objectNode();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element member) {
                add(members, member.getTagName(), tree(member));
            }
        }
        return members.isEmpty() ? TextNode.valueOf(element.getTextContent().strip()) : members;
    }

    // Elements of one name side by side are a list.
    private static void add(ObjectNode members, String name, JsonNode value) {
        JsonNode there = members.path(name);
        if (there instanceof ArrayNode list) {
            list.add(value);
        } else if (there.isMissingNode()) {
            members.set(name, value);
        } else {
            members.putArray(name).add(there).add(value);
        }
    }
}
