package io.multicloud.core.internal.text;

import java.util.Collection;
import java.util.Comparator;

/** Finds the known name that somebody most likely meant. */
public final class Nearest {

    private Nearest() {}

    /** Returns the candidate with the fewest single-character edits. */
    public static String of(String given, Collection<String> candidates) {
        return candidates.stream()
                .min(Comparator.comparingInt(c -> distance(given, c)))
                .orElse("");
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
