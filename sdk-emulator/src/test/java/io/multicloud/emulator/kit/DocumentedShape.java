package io.multicloud.emulator.kit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The members of an answer as the catalog writes them: {@code Data[].Name}. */
public final class DocumentedShape {

    private DocumentedShape() {}

    /** The paths of all values in an answer. */
    public static Set<String> of(JsonNode answer) {
        Set<String> paths = new TreeSet<>();
        collect(answer, "", paths);
        return paths;
    }

    /** Which of the values that are always there are missing; those below an empty list are not. */
    public static List<String> missing(JsonNode answer, JsonNode documented) {
        List<String> missing = new ArrayList<>();
        for (JsonNode field : documented) {
            boolean isValue = !field.path("path").asText().endsWith("]")
                    && !field.path("type").asText().equals("object");
            if (isValue && !field.path("nullable").asBoolean()) {
                check(answer, field.path("path").asText(), field.path("path").asText(), missing);
            }
        }
        return missing;
    }

    /** The values of an answer without its request id. */
    public static JsonNode values(JsonNode answer) {
        ObjectNode values = answer.deepCopy();
        values.remove("RequestId");
        return values;
    }

    private static void collect(JsonNode node, String path, Set<String> paths) {
        if (node.isArray()) {
            node.forEach(item -> collect(item, path + "[]", paths));
        } else if (node.isObject()) {
            String prefix = path.isEmpty() ? "" : path + ".";
            node.properties().forEach(member -> collect(member.getValue(), prefix + member.getKey(), paths));
        } else {
            paths.add(path);
        }
    }

    private static void check(JsonNode node, String rest, String whole, List<String> missing) {
        int dot = rest.indexOf('.');
        String member = dot < 0 ? rest : rest.substring(0, dot);
        boolean list = member.endsWith("[]");
        JsonNode value = node.path(list ? member.substring(0, member.length() - 2) : member);
        if (value.isMissingNode()) {
            missing.add(whole);
        } else if (list) {
            value.forEach(item -> check(item, rest.substring(dot + 1), whole, missing));
        } else if (dot >= 0) {
            check(value, rest.substring(dot + 1), whole, missing);
        }
    }
}
