package io.multicloud.core.waiting;

import io.multicloud.core.error.MulticloudException;
import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.TransportException;
import io.multicloud.core.spi.CallRuntime;
import java.time.Duration;

/** A wait on the calling thread. */
final class BlockingWait<R, T, S> {

    private final CallRuntime runtime;
    private final Polling<?, R, T, S> polling;

    BlockingWait(CallRuntime runtime, Polling<?, R, T, S> polling) {
        this.runtime = runtime;
        this.polling = polling;
    }

    @SuppressWarnings("NullAway") // The result is null only for a wait until gone, whose caller drops it.
    T run(Course<T, S> course) {
        pause(course.firstPause());
        while (!poll(course)) {
            pause(course.pause());
        }
        return course.result();
    }

    private boolean poll(Course<T, S> course) {
        R answer;
        try {
            answer = runtime.within(course.remaining())
                    .exchange(polling.request())
                    .body();
        } catch (MulticloudException e) {
            return course.failed(e);
        }
        return course.read(polling.find().apply(answer));
    }

    private void pause(Duration time) {
        try {
            runtime.timekeeper().pause(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransportException(
                    "The wait for " + polling.what() + " ended: the thread was interrupted",
                    TransportException.Reason.INTERRUPTED,
                    Outcome.NOT_SENT,
                    null);
        }
    }
}
