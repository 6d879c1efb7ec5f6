package io.multicloud.examples.jshell;

import io.multicloud.core.ApiResponse;
import io.multicloud.examples.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Any answer as a table: lists as rows, one thing as its fields, what stands around a list in one line beneath. */
final class AnswerTable {

    /** How much of a pager is read. */
    static final int MOST_ROWS = 500;

    private static final String BREAK = System.lineSeparator();

    private final int width;
    private final RowTable rows;

    AnswerTable(int width, List<String> columns) {
        this.width = width;
        this.rows = new RowTable(width, columns);
    }

    String of(@Nullable Object value) {
        if (value == null) {
            return "(none)";
        }
        if (value instanceof ApiResponse<?> answer) {
            return of(answer.body());
        }
        if (value instanceof Optional<?> optional) {
            return of(optional.orElse(null));
        }
        if (value instanceof Object[] items) {
            return of(List.of(items));
        }
        if (value instanceof Stream<?> items) {
            return limited(items);
        }
        if (value instanceof Iterable<?> items) {
            return limited(StreamSupport.stream(items.spliterator(), false));
        }
        return Fields.has(value) ? answer(value) : Cell.of(value);
    }

    private String limited(Stream<?> items) {
        List<Object> shown = new ArrayList<>();
        Iterator<?> all = items.iterator();
        while (shown.size() < MOST_ROWS && all.hasNext()) {
            shown.add(all.next());
        }
        String end = shown.size() == MOST_ROWS && all.hasNext()
                ? BREAK + "the first " + MOST_ROWS + " only; stream().skip(" + MOST_ROWS + ") goes on"
                : "";
        return rows.of(shown) + end;
    }

    private String answer(Object value) {
        Map<String, @Nullable Object> fields = Fields.of(value);
        List<String> lists = fields.keySet().stream()
                .filter(name -> holdsRows(fields.get(name)))
                .toList();
        // A thing with lists in it is shown as one thing; only an answer is the frame of its list.
        if (lists.isEmpty() || !isFrame(value)) {
            return onePerLine(fields);
        }
        List<String> parts = new ArrayList<>();
        for (String name : lists) {
            String table = rows.of((Collection<?>) Objects.requireNonNull(fields.get(name)));
            parts.add(lists.size() == 1 ? table : name + BREAK + table);
        }
        String around = around(fields, lists);
        return String.join(BREAK + BREAK, parts) + (around.isEmpty() ? "" : BREAK + around);
    }

    private static boolean isFrame(Object value) {
        return !(value instanceof Record) || value.getClass().getSimpleName().endsWith("Response");
    }

    private static boolean holdsRows(@Nullable Object value) {
        return value instanceof Collection<?> list && list.stream().allMatch(Fields::has);
    }

    private String around(Map<String, @Nullable Object> fields, List<String> lists) {
        String line = fields.entrySet().stream()
                .filter(field -> !lists.contains(field.getKey()))
                .map(field -> Map.entry(field.getKey(), Cell.of(field.getValue())))
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> field.getKey() + " " + field.getValue())
                .collect(Collectors.joining("  "));
        return Cell.cut(line, width);
    }

    private String onePerLine(Map<String, @Nullable Object> fields) {
        int names = fields.keySet().stream().mapToInt(Table::width).max().orElse(0);
        List<List<String>> lines = new ArrayList<>();
        for (String name : ColumnOrder.of(fields.keySet())) {
            String text = Cell.of(fields.get(name));
            if (!text.isEmpty()) {
                lines.add(List.of(name, Cell.cut(text, Math.max(width - names - 2, Cell.LONGEST))));
            }
        }
        return lines.isEmpty() ? "(empty)" : Table.of(lines);
    }
}
