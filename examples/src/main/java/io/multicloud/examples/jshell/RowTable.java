package io.multicloud.examples.jshell;

import io.multicloud.examples.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows with columns that fit a width; empty columns are left out, those without room are named beneath. */
final class RowTable {

    private static final int GAP = 2;

    private final int width;
    private final List<String> wanted;

    RowTable(int width, List<String> wanted) {
        this.width = width;
        this.wanted = List.copyOf(wanted);
    }

    String of(Collection<?> items) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Object item : items) {
            rows.add(Fields.has(item) ? Fields.of(item) : Collections.singletonMap("value", item));
        }
        if (rows.isEmpty()) {
            return "(none)";
        }
        Set<String> names = new LinkedHashSet<>();
        rows.forEach(row -> names.addAll(row.keySet()));
        List<String> leading = wanted.isEmpty() ? ColumnOrder.leading(names) : check(names);
        List<String> columns = wanted.isEmpty() ? ColumnOrder.of(names) : wanted;
        return fit(columns, leading, rows);
    }

    private List<String> check(Set<String> names) {
        for (String name : wanted) {
            if (!names.contains(name)) {
                throw new IllegalArgumentException("No column " + name + "; there are " + String.join(", ", names));
            }
        }
        return wanted;
    }

    private String fit(List<String> columns, List<String> leading, List<Map<String, @Nullable Object>> rows) {
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i <= rows.size(); i++) {
            lines.add(new ArrayList<>());
        }
        List<String> left = new ArrayList<>();
        int used = 0;
        for (String column : columns) {
            boolean kept = leading.contains(column);
            List<String> cells = cells(column, kept ? Integer.MAX_VALUE : Cell.LONGEST, rows);
            if (!kept && cells.stream().skip(1).allMatch(String::isEmpty)) {
                continue;
            }
            int more = cells.stream().mapToInt(Table::width).max().orElse(0) + (used == 0 ? 0 : GAP);
            if (!kept && used + more > width) {
                left.add(column);
                continue;
            }
            used += more;
            for (int i = 0; i < lines.size(); i++) {
                lines.get(i).add(cells.get(i));
            }
        }
        return Table.of(lines) + note(left);
    }

    private static List<String> cells(String column, int longest, List<Map<String, @Nullable Object>> rows) {
        List<String> cells = new ArrayList<>();
        cells.add(column);
        rows.forEach(row -> cells.add(Cell.cut(Cell.of(row.get(column)), longest)));
        return cells;
    }

    private String note(List<String> left) {
        if (left.isEmpty()) {
            return "";
        }
        String text = "more columns: " + String.join(", ", left);
        return System.lineSeparator() + Cell.cut(text, Math.max(width, GAP));
    }
}
