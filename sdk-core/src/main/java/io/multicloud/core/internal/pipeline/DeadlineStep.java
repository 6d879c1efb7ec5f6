package io.multicloud.core.internal.pipeline;

/** Starts the whole call's time. */
final class DeadlineStep {

    private DeadlineStep() {}

    static <A> Step<A> create(PipelineConfig config, Step<A> next) {
        return invocation -> {
            Timing timing = invocation.timing();
            return next.proceed(invocation.with(timing.begun(Deadline.after(timing.call(), config.nanoTime()))));
        };
    }
}
