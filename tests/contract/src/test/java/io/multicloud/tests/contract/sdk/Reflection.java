package io.multicloud.tests.contract.sdk;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;

/** Reflective calls of public code; what it throws comes out as it is, as far as it is unchecked. */
final class Reflection {

    private Reflection() {}

    static Optional<Class<?>> find(String name) {
        try {
            return Optional.of(Class.forName(name));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    static Object get(Field field) {
        return run(() -> field.get(null));
    }

    static Object callStatic(Class<?> type, String method, Object... arguments) {
        return run(() -> method(type, method).orElseThrow().invoke(null, arguments));
    }

    static void callIfThere(Object target, String method, Object... arguments) {
        method(target.getClass(), method).ifPresent(found -> run(() -> found.invoke(target, arguments)));
    }

    private static Optional<Method> method(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && !method.isBridge())
                .findFirst();
    }

    static <T> T run(Call<T> call) {
        try {
            return call.run();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    interface Call<T> {
        T run() throws ReflectiveOperationException;
    }
}
