package io.multicloud.huawei.flexus.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps in models are never null and never change. */
final class Maps {

    private Maps() {}

    /** Copies a map in its order; null for none, entries without a key or a value are left out. */
    static <K, V> Map<K, V> copy(@Nullable Map<K, V> map) {
        if (map == null) {
            return Map.of();
        }
        Map<K, V> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (key != null && value != null) {
                copy.put(key, value);
            }
        });
        return Collections.unmodifiableMap(copy);
    }
}
