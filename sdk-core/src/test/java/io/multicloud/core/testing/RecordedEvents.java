package io.multicloud.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.core.observe.AttemptEnded;
import io.multicloud.core.observe.AttemptStarted;
import io.multicloud.core.observe.CallEnded;
import io.multicloud.core.observe.CallListener;
import io.multicloud.core.observe.CallStarted;
import io.multicloud.core.observe.DriftFound;
import io.multicloud.core.observe.RateLimited;
import io.multicloud.core.observe.Renewed;
import io.multicloud.core.observe.RetryRefused;
import io.multicloud.core.observe.RetryScheduled;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A listener that remembers. */
public final class RecordedEvents implements CallListener {

    private final List<Record> events = new CopyOnWriteArrayList<>();

    public void clear() {
        events.clear();
    }

    public <E> List<E> all(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    public <E> E only(Class<E> type) {
        assertThat(all(type)).hasSize(1);
        return all(type).get(0);
    }

    public List<String> names() {
        return events.stream().map(e -> e.getClass().getSimpleName()).toList();
    }

    /** One short line for each event, without what differs from run to run. */
    public List<String> lines() {
        return events.stream().map(RecordedEvents::line).toList();
    }

    private static String line(Record event) {
        String facts = "";
        if (event instanceof AttemptStarted e) {
            facts = " " + e.attempt();
        } else if (event instanceof AttemptEnded e) {
            facts = " " + e.attempt() + " " + e.status() + name(e.failure());
        } else if (event instanceof RetryScheduled e) {
            facts = " " + e.attempt() + " " + e.reason() + " " + rounded(e.delay());
        } else if (event instanceof RetryRefused e) {
            facts = " " + e.attempt() + " " + e.refusal();
        } else if (event instanceof RateLimited e) {
            facts = " " + rounded(e.delay());
        } else if (event instanceof Renewed e) {
            facts = " " + e.attempt() + " " + e.renewal();
        } else if (event instanceof DriftFound e) {
            facts = " " + e.drift();
        } else if (event instanceof CallEnded e) {
            facts = " " + e.attempts() + " " + e.status() + name(e.failure());
        }
        return event.getClass().getSimpleName() + facts;
    }

    private static Duration rounded(Duration delay) {
        return delay.plusNanos(500_000).truncatedTo(ChronoUnit.MILLIS);
    }

    private static String name(@Nullable Throwable failure) {
        return failure == null ? "" : " " + failure.getClass().getSimpleName();
    }

    @Override
    public void callStarted(CallStarted event) {
        events.add(event);
    }

    @Override
    public void attemptStarted(AttemptStarted event) {
        events.add(event);
    }

    @Override
    public void attemptEnded(AttemptEnded event) {
        events.add(event);
    }

    @Override
    public void retryScheduled(RetryScheduled event) {
        events.add(event);
    }

    @Override
    public void retryRefused(RetryRefused event) {
        events.add(event);
    }

    @Override
    public void rateLimited(RateLimited event) {
        events.add(event);
    }

    @Override
    public void renewed(Renewed event) {
        events.add(event);
    }

    @Override
    public void drifted(DriftFound event) {
        events.add(event);
    }

    @Override
    public void callEnded(CallEnded event) {
        events.add(event);
    }
}
