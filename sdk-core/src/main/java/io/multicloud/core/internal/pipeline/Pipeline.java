package io.multicloud.core.internal.pipeline;

import io.multicloud.core.ApiResponse;
import io.multicloud.core.Preview;

/**
 * A call's way, in one place. Each step wraps the next; one that is switched off returns the next itself. From the
 * outside in: the call is observed, gets its deadline, its idempotency token, its honest end ({@link OutcomeStep}) and
 * its repeats, of which one may be owed to credentials that were refused and one to a clock that is off;
 * each attempt waits for the rate limit, is observed, passes the user's interceptors, gets credentials and a signature, is sent, and its answer
 * is read, classified and decoded. Decoding is part of the attempt, so that a cut-off answer counts as a lost one.
 */
final class Pipeline {

    private Pipeline() {}

    static Step<ApiResponse<?>> assemble(PipelineConfig config) {
        Step<ApiResponse<?>> step = DecodeStep.create(config, SendStep.create(config));
        step = signed(config, step);
        step = ObserveAttemptStep.create(config, step);
        step = RateLimitStep.create(config, step);
        step = ClockStep.create(config, step);
        step = RenewStep.create(config, step);
        step = RetryStep.create(config, step);
        step = StrictStep.create(config, step);
        step = OutcomeStep.create(step);
        step = IdempotencyTokenStep.create(config, step);
        step = DeadlineStep.create(config, step);
        return ObserveCallStep.create(config, step);
    }

    /** The way of a call that is shown and not sent: it ends where sending would begin. */
    static Step<Preview> assemblePreview(PipelineConfig config) {
        Step<Preview> step = PreviewStep.create();
        step = signed(config, step);
        return IdempotencyTokenStep.create(config, step);
    }

    private static <A> Step<A> signed(PipelineConfig config, Step<A> last) {
        Step<A> step = SignStep.create(config, last);
        step = CredentialsStep.create(config, step);
        return InterceptorStep.create(config, step);
    }
}
