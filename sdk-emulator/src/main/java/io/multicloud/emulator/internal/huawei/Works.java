package io.multicloud.emulator.internal.huawei;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What an instance does and is going to do, one thing at a time. */
final class Works {

    private final List<Work> works = new ArrayList<>();
    private Instant lastEnd = Instant.MIN;

    void add(Work work, Instant now) {
        forget(now);
        works.stream().filter(work::meets).findFirst().ifPresent(other -> {
            throw Refusals.busy(other.kind().status());
        });
        works.add(work);
    }

    Optional<Work> at(Instant now) {
        return works.stream().filter(work -> work.runsAt(now)).findFirst();
    }

    /** When something was finished last; the beginning of time for never. */
    Instant lastEnd(Instant now) {
        forget(now);
        return lastEnd;
    }

    private void forget(Instant now) {
        works.stream()
                .map(Work::end)
                .filter(end -> !end.isAfter(now))
                .max(Comparator.naturalOrder())
                .filter(end -> end.isAfter(lastEnd))
                .ifPresent(end -> lastEnd = end);
        works.removeIf(work -> !work.end().isAfter(now));
    }
}
