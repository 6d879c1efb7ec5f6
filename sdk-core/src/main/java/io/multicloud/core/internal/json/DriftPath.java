package io.multicloud.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says where in an answer a parser is, without indexes and without the objects around lists. */
final class DriftPath {

    private static final String LIST = "[]";
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_:.-]{1,64}");

    private DriftPath() {}

    static String of(JsonParser json, Deque<Drifts.Unwrapped> around) {
        JsonStreamContext at = json.getParsingContext();
        // At its start a container is the context already.
        boolean inside = json.currentToken() != null && json.currentToken().isStructStart();
        StringBuilder path = new StringBuilder();
        append(path, inside ? at.getParent() : at, new ArrayDeque<>(around));
        return path.toString();
    }

    private static void append(StringBuilder path, @Nullable JsonStreamContext at, Deque<Drifts.Unwrapped> around) {
        Drifts.Unwrapped list = around.peek();
        if (at == null || at.inRoot() || (list != null && list.isWrapper(at))) {
            if (list != null) {
                around.pop();
                append(path, list.around(), around);
                list(path);
            }
            return;
        }
        append(path, at.getParent(), around);
        if (at.inArray()) {
            list(path);
        } else if (at.hasCurrentName()) {
            member(path, at.getCurrentName());
        }
    }

    // The one array in a wrapped list is that list.
    private static void list(StringBuilder path) {
        if (!path.toString().endsWith(LIST)) {
            path.append(LIST);
        }
    }

    // Names come from outside: one that is no name of a member could be anything.
    private static void member(StringBuilder path, String name) {
        path.append(path.isEmpty() ? "" : ".").append(PLAIN.matcher(name).matches() ? name : "*");
    }
}
