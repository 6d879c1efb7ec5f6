package io.multicloud.tests.springboot;

import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.multicloud.spring.observe.CallObservationContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Keeps the observations of calls, and behaves as tracing does that writes itself into each request. */
final class Observed implements ObservationHandler<CallObservationContext> {

    final ObservationRegistry registry = ObservationRegistry.create();
    final List<CallObservationContext> stopped = new CopyOnWriteArrayList<>();
    final List<Map<String, String>> atStart = new CopyOnWriteArrayList<>();

    Observed() {
        registry.observationConfig().observationHandler(this);
    }

    @Override
    public void onStart(CallObservationContext context) {
        atStart.add(map(context.getLowCardinalityKeyValues()));
        context.getSetter().set(context.getCarrier(), "traceparent", "fake-trace");
    }

    @Override
    public void onStop(CallObservationContext context) {
        stopped.add(context);
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
        return context instanceof CallObservationContext;
    }

    CallObservationContext last() {
        return stopped.get(stopped.size() - 1);
    }

    static Map<String, String> map(KeyValues values) {
        return values.stream().collect(Collectors.toMap(KeyValue::getKey, KeyValue::getValue));
    }
}
