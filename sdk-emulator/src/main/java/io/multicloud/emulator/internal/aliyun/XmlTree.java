package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Writes a tree as XML: a member is an element, a list repeats the element that it is named after. */
final class XmlTree {

    private XmlTree() {}

    static String write(String root, JsonNode tree) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        element(root, tree, xml);
        return xml.toString();
    }

    private static void element(String name, JsonNode node, StringBuilder xml) {
        if (node.isArray()) {
            node.forEach(item -> element(name, item, xml));
            return;
        }
        xml.append('<').append(name).append('>');
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                element(member.getKey(), member.getValue(), xml);
            }
        } else {
            text(node.asText(), xml);
        }
        xml.append("</").append(name).append('>');
    }

    private static void text(String text, StringBuilder xml) {
        text.codePoints().forEach(character -> {
            switch (character) {
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '&' -> xml.append("&amp;");
                // A parser would turn a bare one into a line feed.
                case '\r' -> xml.append("&#13;");
                default -> xml.appendCodePoint(isAllowed(character) ? character : 0xFFFD);
            }
        });
    }

    /** XML 1.0 has no way to write most control characters, not even escaped. */
    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= ' ' && character < 0xD800)
                || (character > 0xDFFF && character < 0xFFFE)
                || character > 0xFFFF;
    }
}
