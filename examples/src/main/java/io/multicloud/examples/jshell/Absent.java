package io.multicloud.examples.jshell;

import io.multicloud.core.ServiceClient;
import io.multicloud.core.error.ConfigurationException;
import java.lang.reflect.Proxy;

/** A client that says why it is not there, whatever one asks of it. */
final class Absent {

    private Absent() {}

    @SuppressWarnings("ReferenceEquality") // A proxy's own equals would end up here again.
    static <C extends ServiceClient<C>> C of(Class<C> type, String reason) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "toString" -> reason;
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> proxy == arguments[0];
                    default -> throw new ConfigurationException(reason);
                }));
    }
}
