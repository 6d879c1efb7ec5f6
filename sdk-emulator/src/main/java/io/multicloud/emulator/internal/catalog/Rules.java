package io.multicloud.emulator.internal.catalog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a parameter's value must keep.
 *
 * @param ofWhole rules on a list as a whole
 * @param ofItems rules on a value, or on each item of a list
 * @param commaSeparated whether a text is such a list
 * @param after the parameter beside it whose time must be earlier
 * @param cases more rules, for some values of a parameter beside it
 */
record Rules(
        List<ValueRule> ofWhole,
        List<ValueRule> ofItems,
        boolean commaSeparated,
        Optional<RequiredWhen> requiredWhen,
        Optional<String> after,
        List<RuleCase> cases) {

    static final Rules NONE = new Rules(List.of(), List.of(), false, Optional.empty(), Optional.empty(), List.of());

    /** Whether a text must be a whole number. */
    boolean speakOfNumbers() {
        return all().map(ValueRule::key).anyMatch(key -> key.equals("min") || key.equals("max"));
    }

    Stream<ValueRule> all() {
        return Stream.concat(ofWhole.stream(), ofItems.stream());
    }
}
