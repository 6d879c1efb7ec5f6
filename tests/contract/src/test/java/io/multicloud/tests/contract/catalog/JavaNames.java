package io.multicloud.tests.contract.catalog;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Documented names as Java names: acronyms are words, as in {@code describeDbInstances}. */
public final class JavaNames {

    // In this order: an acronym in the plural, an acronym before a word or at the end, a word.
    private static final Pattern WORD = Pattern.compile("[A-Z]+s(?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+");

    private JavaNames() {}

    /** The name of a type: {@code DescribeDbInstances}. */
    public static String type(String documented) {
        return WORD.matcher(documented)
                .results()
                .map(MatchResult::group)
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT)
                        + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** The name of a method or component: {@code describeDbInstances}. */
    public static String member(String documented) {
        String type = type(documented);
        return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
    }

    /** The name of a constant: {@code DESCRIBE_DB_INSTANCES}. */
    public static String constant(String documented) {
        return type(documented).replaceAll("(?<!^)([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }
}
