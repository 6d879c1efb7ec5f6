package io.multicloud.spring.observe;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.multicloud.core.observe.CallEnded;
import io.multicloud.core.observe.CallInfo;
import io.multicloud.core.observe.CallListener;
import io.multicloud.core.observe.CallStarted;
import io.multicloud.spring.ClientName;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes an observation of each call. A call begins on its caller's thread, also an asynchronous one, so that what is
 * observed there is its parent.
 */
final class ObservationListener implements CallListener {

    private static final CallObservationConvention DEFAULT = new DefaultCallObservationConvention();

    private final ClientName client;
    private final ObservationRegistry registry;
    private final @Nullable CallObservationConvention convention;
    private final Map<Long, Observation> underWay = new ConcurrentHashMap<>();

    ObservationListener(
            ClientName client, ObservationRegistry registry, @Nullable CallObservationConvention convention) {
        this.client = client;
        this.registry = registry;
        this.convention = convention;
    }

    @Override
    public void callStarted(CallStarted event) {
        CallInfo call = event.call();
        underWay.put(
                call.id(),
                CallObservationDocumentation.CALL.start(
                        convention, DEFAULT, () -> new CallObservationContext(client, call), registry));
    }

    @Override
    public void callEnded(CallEnded event) {
        Observation observation = underWay.remove(event.call().id());
        if (observation == null) {
            return;
        }
        if (observation.getContext() instanceof CallObservationContext context) {
            context.end(event);
        }
        Throwable failure = event.failure();
        if (failure != null) {
            observation.error(failure);
        }
        observation.stop();
    }
}
