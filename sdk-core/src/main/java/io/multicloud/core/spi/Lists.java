package io.multicloud.core.spi;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lists in models are never null and never change. */
public final class Lists {

    private Lists() {}

    /**
     * Copies a list.
     *
     * @param list a list, or null for none; null elements are left out
     * @param <T> its elements
     * @return an unmodifiable list, empty for null
     */
    public static <T> List<T> copy(@Nullable List<? extends @Nullable T> list) {
        if (list == null) {
            return List.of();
        }
        for (T element : list) {
            if (element == null) {
                return list.stream()
                        .filter(Objects::nonNull)
                        .<T>map(Objects::requireNonNull)
                        .toList();
            }
        }
        return List.copyOf(list);
    }
}
