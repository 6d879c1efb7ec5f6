package io.multicloud.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names of members that tell what an answer is, found without regard to case; {@code a.b} is a member of the object
 * {@code a}.
 */
public final class WatchedMembers {

    private final Set<String> names;
    private final Set<String> parents;

    private WatchedMembers(Set<String> names) {
        this.names = ignoringCase(names.stream());
        this.parents =
                ignoringCase(names.stream().filter(w -> w.indexOf('.') > 0).map(w -> w.substring(0, w.indexOf('.'))));
    }

    /** Takes the names. */
    public static WatchedMembers of(Set<String> names) {
        return new WatchedMembers(names);
    }

    /** Starts to watch. Fails when there is no JSON object. */
    public MemberWatch watch(JsonParser json) throws IOException {
        return new MemberWatch(json, this);
    }

    /** Returns what comes before the names of an object's members, nothing where none of them is watched. */
    String prefixOf(@Nullable String object) {
        return object != null && parents.contains(object) ? object + "." : "";
    }

    boolean contains(String prefix, String name) {
        return names.contains(prefix.isEmpty() ? name : prefix + name);
    }

    private static Set<String> ignoringCase(Stream<String> names) {
        return names.collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
    }
}
