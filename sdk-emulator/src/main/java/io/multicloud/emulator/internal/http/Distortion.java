package io.multicloud.emulator.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.multicloud.emulator.internal.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers that are not what the document says. */
final class Distortion {

    private static final Pattern XML_ROOT = Pattern.compile("<([A-Za-z]+)>");

    private Distortion() {}

    static Content html(int status) {
        return content("<html><head><title>" + status + "</title></head><body><h1>" + status
                + "</h1><hr>emulated gateway</body></html>");
    }

    static Content wrongTyped(Content body) {
        return Json.readObject(body.bytes())
                .map(tree -> new Content(Json.write(distorted(tree))))
                .orElseGet(() -> rootOnly(new String(body.bytes(), StandardCharsets.UTF_8)));
    }

    private static ObjectNode distorted(ObjectNode tree) {
        ObjectNode distorted = Json.object();
        for (Map.Entry<String, JsonNode> member : tree.properties()) {
            distorted.set(member.getKey(), wrong(member.getValue()));
        }
        return distorted;
    }

    private static JsonNode wrong(JsonNode value) {
        if (value.isObject()) {
            return TextNode.valueOf("an object should stand here");
        }
        if (value.isArray()) {
            ArrayNode items = Json.array();
            value.forEach(item -> items.add(wrong(item)));
            return items;
        }
        return value.isNumber() || value.isBoolean() ? TextNode.valueOf(value.asText()) : value;
    }

    private static Content rootOnly(String xml) {
        Matcher root = XML_ROOT.matcher(xml);
        String name = root.find() ? root.group(1) : "Text";
        return content("<" + name + ">elements should stand here</" + name + ">");
    }

    private static Content content(String text) {
        return new Content(text.getBytes(StandardCharsets.UTF_8));
    }
}
