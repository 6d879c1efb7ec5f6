package io.multicloud.examples.jshell;

import io.multicloud.core.ApiResponse;
import io.multicloud.core.OpenEnum;
import io.multicloud.core.Secret;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Values as JSON for people and for other programs: with the names of the Java components, which are those that one types
 * at the prompt, without what is absent, with secrets masked.
 */
final class Json {

    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();

    private Json() {}

    static String of(@Nullable Object value) {
        Json json = new Json();
        json.write(value, 0);
        return json.text.toString();
    }

    private void write(@Nullable Object value, int depth) {
        if (value == null) {
            text.append("null");
        } else if (value instanceof ApiResponse<?> answer) {
            write(answer.body(), depth);
        } else if (value instanceof Optional<?> optional) {
            write(optional.orElse(null), depth);
        } else if (Fields.has(value)) {
            object(Fields.of(value), depth);
        } else if (value instanceof Iterable<?> items) {
            array(items, depth);
        } else if (value instanceof Boolean || isNumber(value)) {
            text.append(value);
        } else {
            quote(
                    value instanceof OpenEnum known
                            ? known.value()
                            : value instanceof Secret ? Secret.MASK : value.toString());
        }
    }

    // JSON knows neither NaN nor infinities.
    private static boolean isNumber(Object value) {
        return value instanceof Number number && Double.isFinite(number.doubleValue());
    }

    private void object(Map<String, @Nullable Object> fields, int depth) {
        List<String> present = fields.keySet().stream()
                .filter(name -> !isAbsent(fields.get(name)))
                .toList();
        if (present.isEmpty()) {
            text.append("{}");
            return;
        }
        text.append('{');
        String separator = "";
        for (String name : present) {
            text.append(separator);
            line(depth + 1);
            quote(name);
            text.append(": ");
            write(fields.get(name), depth + 1);
            separator = ",";
        }
        line(depth);
        text.append('}');
    }

    private static boolean isAbsent(@Nullable Object value) {
        return value == null || (value instanceof Optional<?> optional && optional.isEmpty());
    }

    private void array(Iterable<?> items, int depth) {
        List<Object> all = new ArrayList<>();
        items.forEach(all::add);
        if (all.isEmpty()) {
            text.append("[]");
            return;
        }
        text.append('[');
        for (int i = 0; i < all.size(); i++) {
            text.append(i == 0 ? "" : ",");
            line(depth + 1);
            write(all.get(i), depth + 1);
        }
        line(depth);
        text.append(']');
    }

    private void line(int depth) {
        text.append('\n').append(INDENT.repeat(depth));
    }

    private void quote(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> text.append('\\').append(c);
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default ->
                    text.append(Character.isISOControl(c) ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        text.append('"');
    }
}
