package io.multicloud.examples;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Prints rows in columns; Chinese characters count as the two columns that a terminal gives them. */
public final class Table {

    private static final String GAP = "  ";

    private Table() {}

    /**
     * Puts rows under each other.
     *
     * @param rows the cells of each row, which may differ in number
     * @return lines without blanks at their ends, without a line end after the last
     */
    public static String of(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = IntStream.range(0, columns)
                .map(c -> rows.stream()
                        .mapToInt(r -> c < r.size() ? width(r.get(c)) : 0)
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining(System.lineSeparator()));
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, row.size())
                .mapToObj(c -> row.get(c) + " ".repeat(widths[c] - width(row.get(c))))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    /**
     * Counts the columns that a text takes.
     *
     * @param text one line
     * @return 0 or more
     */
    public static int width(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    private static boolean isWide(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            // Full-width punctuation and forms belong to no script.
            default -> (codePoint >= 0x3000 && codePoint <= 0x303F) || (codePoint >= 0xFF01 && codePoint <= 0xFF60);
        };
    }
}
