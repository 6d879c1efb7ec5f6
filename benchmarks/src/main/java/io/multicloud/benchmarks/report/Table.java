package io.multicloud.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table of the document. */
final class Table {

    private final String title;
    private final List<String> lines = new ArrayList<>();

    Table(String title, String... columns) {
        this.title = title;
        row((Object[]) columns);
        lines.add("|" + " --- |".repeat(columns.length));
    }

    void row(Object... cells) {
        StringBuilder line = new StringBuilder("|");
        for (Object cell : cells) {
            line.append(' ').append(cell).append(" |");
        }
        lines.add(line.toString());
    }

    /** Writes a figure with three digits that count, and a blank between thousands. */
    static String figure(double figure) {
        int decimals = figure < 10 ? 2 : figure < 100 ? 1 : 0;
        return String.format(Locale.ROOT, "%,." + decimals + "f", figure);
    }

    @Override
    public String toString() {
        return "\n### " + title + "\n\n" + String.join("\n", lines) + "\n";
    }
}
