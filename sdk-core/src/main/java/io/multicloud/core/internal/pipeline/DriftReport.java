package io.multicloud.core.internal.pipeline;

import io.multicloud.core.internal.text.Masker;
import io.multicloud.core.observe.CallListener;
import io.multicloud.core.observe.Drift;
import io.multicloud.core.observe.DriftFound;
import io.multicloud.core.observe.DriftKind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Tells the listeners of a client and its derivatives of each kind of drift once, of a bounded number of kinds. */
final class DriftReport {

    private static final int MOST = 1000;

    private final Set<Kind> told = ConcurrentHashMap.newKeySet();
    private final Set<String> readElsewhere = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final boolean strict;

    DriftReport(PipelineConfig config) {
        this.readElsewhere.addAll(config.service().errors().fields());
        this.strict = config.strict();
    }

    /** Tells whether anybody would hear of it; where not, nothing is looked for. */
    boolean isWanted(Invocation invocation) {
        return strict || invocation.state().observer().isHeard();
    }

    void take(Invocation invocation, List<Drift> found) {
        if (found.isEmpty()) {
            return;
        }
        // A member that the error convention reads, such as a request's id, is known without a component.
        List<Drift> drifts = found.stream()
                .filter(drift -> drift.kind() != DriftKind.UNKNOWN_FIELD || !readElsewhere.contains(drift.path()))
                .toList();
        if (drifts.isEmpty()) {
            return;
        }
        Masker masker = invocation.masker();
        List<Drift> shown = drifts.stream().map(drift -> masked(masker, drift)).toList();
        CallState state = invocation.state();
        state.drifted(shown);
        shown.stream()
                .filter(this::isNew)
                .forEach(drift -> state.observer().tell(call -> new DriftFound(call, drift), CallListener::drifted));
    }

    private boolean isNew(Drift drift) {
        return told.size() < MOST && told.add(Kind.of(drift));
    }

    // Names and new values come from the service, which may repeat what it was sent.
    private static Drift masked(Masker masker, Drift drift) {
        return new Drift(
                drift.operation(),
                drift.kind(),
                masker.mask(drift.path()),
                drift.expected(),
                masker.mask(drift.found()));
    }

    private record Kind(String operation, DriftKind kind, String path, String found) {
        static Kind of(Drift drift) {
            return new Kind(drift.operation().toString(), drift.kind(), drift.path(), drift.found());
        }
    }
}
