package io.multicloud.tests.docs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The first table under a heading, without its own head; cells as they are written. */
record Table(String heading, List<List<String>> rows) {

    static Table under(Page page, String heading) {
        List<String> lines = page.text().lines().toList();
        int at = indexOf(lines, heading);
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines.subList(at + 1, lines.size())) {
            if (line.startsWith("|")) {
                rows.add(cells(line));
            } else if (!rows.isEmpty() || line.startsWith("#")) {
                break;
            }
        }
        if (rows.size() < 3) {
            throw new AssertionError(page + " has no table under " + heading);
        }
        return new Table(heading, List.copyOf(rows.subList(2, rows.size())));
    }

    List<String> column(int number) {
        return rows.stream().map(row -> row.get(number)).toList();
    }

    /** The cell of the row that begins with a text. */
    String cell(String first, int number) {
        List<List<String>> found =
                rows.stream().filter(row -> row.get(0).equals(first)).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " rows begin with " + first + " under " + heading);
        }
        return found.get(0).get(number);
    }

    private static int indexOf(List<String> lines, String heading) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("#+ .*")
                    && lines.get(i).replaceFirst("#+ ", "").equals(heading)) {
                return i;
            }
        }
        throw new AssertionError("There is no heading " + heading);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(String::strip)
                .toList();
    }
}
