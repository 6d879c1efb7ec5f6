package io.multicloud.core.internal.pipeline;

import io.multicloud.core.observe.CallInfo;
import io.multicloud.core.observe.CallListener;
import io.multicloud.core.spi.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Tells the listeners of a client what happens to one call. Where nobody listens, no event is made. */
final class CallObserver {

    private static final AtomicLong IDS = new AtomicLong();

    private final List<CallListener> listeners;
    private final CallInfo call;

    private CallObserver(List<CallListener> listeners, CallInfo call) {
        this.listeners = listeners;
        this.call = call;
    }

    /** Makes the observer of a call; the log is one of the listeners while it is on. */
    static CallObserver of(List<CallListener> listeners, Operation<?, ?> operation, boolean async) {
        List<CallListener> all = listeners;
        if (CallLog.isOn()) {
            all = new ArrayList<>(listeners);
            all.add(0, CallLog.INSTANCE);
        }
        return new CallObserver(all, new CallInfo(IDS.incrementAndGet(), operation, async));
    }

    boolean isHeard() {
        return !listeners.isEmpty();
    }

    /** Tells all listeners of an event, which is made of the call that it belongs to. */
    <E> void tell(Function<CallInfo, E> event, BiConsumer<CallListener, E> method) {
        if (listeners.isEmpty()) {
            return;
        }
        E made = event.apply(call);
        for (CallListener listener : listeners) {
            try {
                method.accept(listener, made);
            } catch (Throwable e) {
                // Whatever it is, it must not make a failure of a call that succeeded.
                CallLog.listenerFailed(listener, e);
            }
        }
    }
}
