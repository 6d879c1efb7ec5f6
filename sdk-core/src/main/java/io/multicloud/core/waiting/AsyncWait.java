package io.multicloud.core.waiting;

import io.multicloud.core.ApiResponse;
import io.multicloud.core.error.MulticloudException;
import io.multicloud.core.spi.CallRuntime;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A wait without a thread: each read is an asynchronous call, and a timer begins the next one. */
final class AsyncWait<R, T, S, V> {

    private final CallRuntime runtime;
    private final Polling<?, R, T, S> polling;
    private final Course<T, S> course;
    private final Function<Course<T, S>, @Nullable V> value;
    private final CompletableFuture<V> result = new CompletableFuture<>();
    private volatile Runnable end = () -> {};

    AsyncWait(
            CallRuntime runtime,
            Polling<?, R, T, S> polling,
            Course<T, S> course,
            Function<Course<T, S>, @Nullable V> value) {
        this.runtime = runtime;
        this.polling = polling;
        this.course = course;
        this.value = value;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // What comes back is the same future once more.
    CompletableFuture<V> begin() {
        result.whenComplete((ended, failure) -> end.run());
        later(course.firstPause());
        return result;
    }

    private void later(Duration time) {
        endBy(runtime.timekeeper().later(this::poll, time));
    }

    @SuppressWarnings("FutureReturnValueIgnored") // It ends by ending the wait.
    private void poll() {
        if (result.isDone()) {
            return;
        }
        CompletableFuture<R> call = runtime.within(course.remaining()).async(polling.request(), ApiResponse::body);
        endBy(() -> call.cancel(true));
        call.whenComplete(this::polled);
    }

    private void polled(@Nullable R answer, @Nullable Throwable failure) {
        if (result.isDone()) {
            return;
        }
        try {
            if (isOver(answer, failure)) {
                V ended = value.apply(course);
                end(() -> result.complete(ended));
            } else {
                later(course.pause());
            }
        } catch (Throwable e) {
            end(() -> result.completeExceptionally(e));
        }
    }

    private boolean isOver(@Nullable R answer, @Nullable Throwable failure) throws Throwable {
        if (answer != null) {
            return course.read(polling.find().apply(answer));
        }
        if (failure instanceof MulticloudException known) {
            return course.failed(known);
        }
        throw Objects.requireNonNull(failure);
    }

    private void end(Runnable completion) {
        try {
            runtime.timekeeper().results().execute(completion);
        } catch (RejectedExecutionException e) {
            // As with a call: what was found must not be lost over that.
            completion.run();
        }
    }

    // A cancellation that comes between is met here.
    private void endBy(Runnable newEnd) {
        end = newEnd;
        if (result.isDone()) {
            newEnd.run();
        }
    }
}
