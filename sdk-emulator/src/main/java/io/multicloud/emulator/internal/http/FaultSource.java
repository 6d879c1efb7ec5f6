package io.multicloud.emulator.internal.http;

import io.multicloud.emulator.Fault;
import io.multicloud.emulator.Provider;
import org.jspecify.annotations.Nullable;

/** Says for each call which fault it meets, if any. */
@FunctionalInterface
public interface FaultSource {

    @Nullable
    Fault next(Provider provider, @Nullable String action);
}
