package io.multicloud.examples.jshell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a row is known by comes first: its id, its name, its state. The rest keeps its order. */
final class ColumnOrder {

    private static final List<List<String>> FIRST =
            List.of(List.of("id", "uuid"), List.of("name"), List.of("status", "state"));

    private ColumnOrder() {}

    static List<String> of(Collection<String> names) {
        Set<String> ordered = new LinkedHashSet<>(leading(names));
        ordered.addAll(names);
        return new ArrayList<>(ordered);
    }

    /** Returns the columns that are never cut nor left out. */
    static List<String> leading(Collection<String> names) {
        return FIRST.stream().flatMap(kind -> best(names, kind).stream()).toList();
    }

    // The bare name is the row's own; of several others the first is, as the services list their keys first.
    private static Optional<String> best(Collection<String> names, List<String> endings) {
        return Stream.concat(
                        names.stream().filter(name -> endings.contains(name.toLowerCase(Locale.ROOT))),
                        names.stream().filter(name -> endings.stream().anyMatch(end -> endsWithWord(name, end))))
                .findFirst();
    }

    private static boolean endsWithWord(String name, String word) {
        String capital = Character.toUpperCase(word.charAt(0)) + word.substring(1);
        return name.endsWith(capital) || name.endsWith("_" + word);
    }
}
