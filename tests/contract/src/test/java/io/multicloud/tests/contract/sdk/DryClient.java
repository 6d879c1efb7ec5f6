package io.multicloud.tests.contract.sdk;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicReference;

/** Calls methods of clients up to the point where a request would go out. */
public final class DryClient {

    private DryClient() {}

    /** The request that a method hands on; the client's own default methods run as they are. */
    public static Object requestOf(Class<?> client, Method method, Object... arguments) {
        AtomicReference<Object> request = new AtomicReference<>();
        InvocationHandler handler = (proxy, called, values) -> {
            if (called.isDefault()) {
                return InvocationHandler.invokeDefault(proxy, called, values);
            }
            request.set(values[0]);
            throw new NothingIsSentException();
        };
        try {
            method.invoke(Proxy.newProxyInstance(client.getClassLoader(), new Class<?>[] {client}, handler), arguments);
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof NothingIsSentException)) {
                throw new IllegalStateException(method + " failed", e.getCause());
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        return request.get();
    }

    private static final class NothingIsSentException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
