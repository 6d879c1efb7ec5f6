package io.multicloud.core;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an untyped request can send as it is meant. Anything else would be written in whatever form a mapper knows. */
final class UntypedValues {

    private UntypedValues() {}

    /** Names what is wrong with a value, without the value itself. */
    static Optional<String> problem(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.keySet().stream().allMatch(String.class::isInstance)
                    ? firstProblem(map.values())
                    : Optional.of("must have texts as the names of its members");
        }
        if (value instanceof List<?> list) {
            return firstProblem(list);
        }
        return value == null || isScalar(value)
                ? Optional.empty()
                : Optional.of("must be a text, number, boolean, Secret, OpenEnum, list or map, but is a "
                        + value.getClass().getSimpleName());
    }

    static boolean holdSecret(Collection<?> values) {
        return values.stream()
                .anyMatch(value -> value instanceof Secret
                        || (value instanceof Map<?, ?> map && holdSecret(map.values()))
                        || (value instanceof List<?> list && holdSecret(list)));
    }

    private static Optional<String> firstProblem(Collection<?> values) {
        return values.stream()
                .map(UntypedValues::problem)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isScalar(Object value) {
        return value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Secret
                || value instanceof OpenEnum;
    }
}
