package io.multicloud.core.internal.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.core.error.Violation;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fills the braces of a path with values, each of which must stay one segment. */
final class PathTemplate {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    private PathTemplate() {}

    /** Fills a template and takes the values that it used out of the tree. */
    static String fill(String template, ObjectNode values, Map<String, String> settings, List<Violation> violations) {
        return VARIABLE.matcher(template).replaceAll(variable -> {
            String name = variable.group(1);
            JsonNode given = values.remove(name);
            String value = given == null ? settings.get(name) : given.asText();
            String problem = problem(value);
            if (problem != null) {
                violations.add(new Violation(name, problem));
                return "";
            }
            return Matcher.quoteReplacement(String.valueOf(value));
        });
    }

    // A value that changes the path calls another action than the one that was meant; encoded or not makes no
    // difference, as gateways decode at different points.
    private static @Nullable String problem(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return "is required, as it is part of the path";
        }
        if (value.chars()
                        .anyMatch(c ->
                                c == '/' || c == '\\' || c == '?' || c == '#' || c == '%' || Character.isISOControl(c))
                || value.equals(".")
                || value.contains("..")) {
            return "must be one path segment without '/', '\\', '?', '#', '%', '..' and control characters";
        }
        return null;
    }
}
