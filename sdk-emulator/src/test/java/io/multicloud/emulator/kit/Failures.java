package io.multicloud.emulator.kit;

import java.io.UncheckedIOException;
import java.util.function.Supplier;

/** Calls that get no answer. They should be POSTs: the JDK's client repeats a GET whose connection is closed. */
public final class Failures {

    private Failures() {}

    /** The innermost failure of the connection; a call that is answered after all is an error. */
    public static Throwable of(Supplier<Reply> call) {
        try {
            throw new AssertionError("answered with " + call.get().status());
        } catch (UncheckedIOException e) {
            Throwable innermost = e.getCause();
            while (innermost.getCause() != null) {
                innermost = innermost.getCause();
            }
            return innermost;
        }
    }
}
