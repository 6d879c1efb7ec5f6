package io.multicloud.examples.jshell;

import io.multicloud.examples.Table;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A value in one line: nested values by what stands in them, long ones cut. */
final class Cell {

    /** The columns that a value gets, unless it is what a row is known by. */
    static final int LONGEST = 36;

    private Cell() {}

    static String of(@Nullable Object value) {
        if (value == null || (value instanceof Optional<?> optional && optional.isEmpty())) {
            return "";
        }
        if (value instanceof Optional<?> optional) {
            return of(optional.get());
        }
        if (value instanceof Collection<?> values) {
            return list(values);
        }
        return Fields.has(value) ? nested(value) : oneLine(value.toString());
    }

    /** Shortens a text to a number of columns. */
    static String cut(String text, int columns) {
        if (Table.width(text) <= columns) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int room = columns - 1;
        for (int c : text.codePoints().toArray()) {
            room -= Table.width(Character.toString(c));
            if (room < 0) {
                break;
            }
            kept.appendCodePoint(c);
        }
        return kept.append('…').toString();
    }

    // One or two plain values say more than their number.
    private static String list(Collection<?> values) {
        List<String> plain = values.stream()
                .filter(value -> !Fields.has(value) || values.size() == 1)
                .map(Cell::of)
                .toList();
        String joined = String.join(", ", plain);
        boolean all = plain.size() == values.size();
        return values.isEmpty() || (all && Table.width(joined) <= LONGEST) ? joined : "[" + values.size() + "]";
    }

    private static String nested(Object value) {
        return Fields.of(value).values().stream()
                .filter(member -> !Fields.has(member) && !(member instanceof Collection))
                .filter(Objects::nonNull)
                .map(Cell::of)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
