package io.multicloud.tests.kit;

import java.lang.reflect.Method;

/** The connections that core keeps for a minute in case of another call, by design. */
final class IdleConnections {

    private static final String POOL = "io.multicloud.core.internal.transport.SharedHttp";

    private IdleConnections() {}

    /** Closes them, in modules that have core. */
    static void close() {
        try {
            Method close = Class.forName(POOL).getDeclaredMethod("closeIdle");
            close.setAccessible(true);
            close.invoke(null);
        } catch (ClassNotFoundException noCore) {
            // Nothing is kept.
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Idle connections cannot be closed", e);
        }
    }
}
