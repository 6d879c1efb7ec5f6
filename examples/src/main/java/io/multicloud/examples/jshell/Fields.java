package io.multicloud.examples.jshell;

import io.multicloud.core.UntypedResponse;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The named values of a record, a map or an answer without types, in their order. */
final class Fields {

    private Fields() {}

    /** Tells whether a value has fields. */
    static boolean has(@Nullable Object value) {
        return value instanceof Record || value instanceof Map || value instanceof UntypedResponse;
    }

    static Map<String, @Nullable Object> of(Object value) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                fields.put(component.getName(), read(value, component.getAccessor()));
            }
        } else {
            Map<?, ?> map = value instanceof UntypedResponse answer ? answer.values() : (Map<?, ?>) value;
            map.forEach((name, member) -> fields.put(String.valueOf(name), Masks.member(String.valueOf(name), member)));
        }
        return fields;
    }

    // A record that was declared at the prompt is in a class of the shell's own.
    private static @Nullable Object read(Object value, Method accessor) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + accessor.getName() + " of " + value.getClass(), e);
        }
    }
}
