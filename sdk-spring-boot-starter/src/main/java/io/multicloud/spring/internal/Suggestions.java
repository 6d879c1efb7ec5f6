package io.multicloud.spring.internal;

import java.util.Comparator;
import java.util.Set;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;

/** Finds the property that somebody most likely meant: at the first element that is wrong, the most similar one. */
record Suggestions(Set<ConfigurationPropertyName> known) {

    /** Returns a question to append to a message, empty when nothing is similar. */
    String question(ConfigurationPropertyName unknown) {
        ConfigurationPropertyName parent = knownParent(unknown);
        int wrong = parent.getNumberOfElements();
        String given = unknown.getElement(wrong, Form.UNIFORM);
        return known.stream()
                .filter(name -> name.getNumberOfElements() > wrong && parent.isAncestorOf(name))
                .sorted()
                .min(Comparator.comparingInt(name -> distance(given, name.getElement(wrong, Form.UNIFORM))))
                .filter(name -> isSimilar(given, name.getElement(wrong, Form.UNIFORM)))
                .map(name -> "; did you mean " + replaced(unknown, name.chop(wrong + 1)) + "?")
                .orElse("");
    }

    private ConfigurationPropertyName knownParent(ConfigurationPropertyName unknown) {
        ConfigurationPropertyName parent = unknown.getParent();
        while (parent.getNumberOfElements() > 1 && !isKnown(parent)) {
            parent = parent.getParent();
        }
        return parent;
    }

    private boolean isKnown(ConfigurationPropertyName name) {
        return known.stream().anyMatch(k -> name.equals(k) || name.isAncestorOf(k));
    }

    private static ConfigurationPropertyName replaced(
            ConfigurationPropertyName unknown, ConfigurationPropertyName corrected) {
        int from = corrected.getNumberOfElements();
        return from >= unknown.getNumberOfElements() ? corrected : corrected.append(unknown.subName(from));
    }

    private static boolean isSimilar(String given, String candidate) {
        return distance(given, candidate) <= Math.max(2, Math.min(given.length(), candidate.length()) / 3);
    }

    // Levenshtein's, with one row.
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
