package io.multicloud.core.internal.settings;

import java.util.List;
import java.util.function.Function;

/** A place that keeps each key under one name: system properties, environment variables. */
record NamedSource(String kind, Function<String, List<String>> naming, Values values) implements Source {

    @Override
    public List<String> names(String key) {
        return naming.apply(key);
    }

    @Override
    public Values look() {
        return values;
    }
}
