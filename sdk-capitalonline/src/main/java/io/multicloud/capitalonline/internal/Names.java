package io.multicloud.capitalonline.internal;

import org.jspecify.annotations.Nullable;

/**
 * Compares names of what is listed with those that were ordered. Whether several instances of one order share the name or
 * get something added is documented nowhere, so for those names need only begin alike.
 *
 * @param ordered the name in the order
 * @param amount how many were ordered
 */
public record Names(String ordered, int amount) {

    /** Takes the name and amount of an order; without an amount it is one. */
    public static Names of(String ordered, @Nullable Integer amount) {
        return new Names(ordered.strip(), amount == null ? 1 : amount);
    }

    /** Tells whether a listed name may be of the order. */
    public boolean fit(@Nullable String listed) {
        String name = text(listed);
        return amount > 1 ? name.startsWith(ordered) : name.equals(ordered);
    }

    /** Tells whether a value that may be missing from a list is as ordered. */
    public static boolean agree(String ordered, @Nullable String listed) {
        return text(listed).isEmpty() || text(listed).equals(ordered.strip());
    }

    /** Returns a text without blanks around it, empty for none. */
    public static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
