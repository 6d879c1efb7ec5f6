package io.multicloud.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.DeserializationContext;
import io.multicloud.core.observe.Drift;
import io.multicloud.core.observe.DriftKind;
import io.multicloud.core.spi.Operation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one answer holds beside or against its type, each kind once. An attribute of the reader's context, asked for only
 * when something is odd, so that answers as documented cost nothing more.
 */
public final class Drifts {

    private static final int MOST = 1000;

    private final Operation<?, ?> operation;
    private final boolean textsOnly;
    private final Map<List<Object>, Drift> found = new LinkedHashMap<>();
    private final Deque<Unwrapped> unwrapped = new ArrayDeque<>();

    /** Makes the notes for an answer; {@code textsOnly} where the format has no other values than texts. */
    public Drifts(Operation<?, ?> operation, boolean textsOnly) {
        this.operation = operation;
        this.textsOnly = textsOnly;
    }

    /** Returns what was noted, in the order of the answer. */
    public List<Drift> found() {
        return List.copyOf(found.values());
    }

    static @Nullable Drifts of(DeserializationContext context) {
        return (Drifts) context.getAttribute(Drifts.class);
    }

    boolean isTextsOnly() {
        return textsOnly;
    }

    String path(JsonParser json) {
        return DriftPath.of(json, unwrapped);
    }

    void add(DriftKind kind, String path, Class<?> expected, String what) {
        if (found.size() < MOST) {
            found.putIfAbsent(
                    List.of(kind, path, what), new Drift(operation, kind, path, expected.getSimpleName(), what));
        }
    }

    int count() {
        return found.size();
    }

    /** Takes back what was noted last. */
    void forgetAllBut(int first) {
        found.keySet().removeAll(found.keySet().stream().skip(first).toList());
    }

    /**
     * Follows the reader into a list: one of {@code wrapper}, in place, or with a null wrapper one whose parser knows
     * nothing of what is around it.
     */
    void enter(JsonStreamContext around, @Nullable JsonStreamContext wrapper, JsonParser inside) {
        unwrapped.push(new Unwrapped(around, wrapper, inside));
    }

    void leave() {
        unwrapped.pop();
    }

    /** Finds the parser that is read from: Jackson hands some handlers the outermost one. */
    JsonParser current(DeserializationContext context, @Nullable JsonParser given) {
        if (given != null && !given.equals(context.getParser())) {
            return given;
        }
        return unwrapped.isEmpty() ? context.getParser() : unwrapped.element().inside();
    }

    record Unwrapped(JsonStreamContext around, @Nullable JsonStreamContext wrapper, JsonParser inside) {

        boolean isWrapper(JsonStreamContext at) {
            return at.equals(wrapper);
        }
    }
}
