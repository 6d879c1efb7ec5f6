package io.multicloud.core.internal.settings;

import java.util.List;

/** One place outside the program, with its own name for each key. */
public interface Source {

    /** Says what the place is, for messages: {@code environment variable}. */
    String kind();

    /** Returns the names that a key has here, the one to recommend first; none when it has none. */
    List<String> names(String key);

    /** Looks once, so that values that belong together are of one moment. */
    Values look();

    /** Says where a key would stand, for messages: {@code environment variable X}. */
    default String describe(String key) {
        return kind() + " " + names(key).get(0);
    }
}
