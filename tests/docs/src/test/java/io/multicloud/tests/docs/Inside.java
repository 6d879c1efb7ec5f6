package io.multicloud.tests.docs;

import java.lang.reflect.Field;
import java.time.Duration;

/** What no caller can see but a page tells: fields and constants, and how pages write them. */
final class Inside {

    private Inside() {}

    /** Follows fields from an object: {@code options.time}. */
    static Object field(Object owner, String path) {
        Object at = owner;
        for (String name : path.split("\\.", -1)) {
            at = get(declared(at.getClass(), name), at);
        }
        return at;
    }

    static Object constant(String type, String name) {
        try {
            return get(declared(Class.forName("io.multicloud." + type), name), null);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** Writes a time as pages do: ms, s, min from three of them on, h from two of them on. */
    static String shown(Duration time) {
        if (time.toMillis() % 1000 != 0) {
            return time.toMillis() + " ms";
        }
        if (time.toHours() > 1) {
            return time.toHours() + " h";
        }
        return time.toMinutes() > 2 ? time.toMinutes() + " min" : time.toSeconds() + " s";
    }

    private static Object get(Field field, Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Field declared(Class<?> type, String name) {
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return field;
                }
            }
        }
        throw new AssertionError(type + " has no field " + name);
    }
}
