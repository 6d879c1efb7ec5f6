package io.multicloud.core.internal.pipeline;

import io.multicloud.core.ApiResponse;
import io.multicloud.core.RetryPolicy;
import io.multicloud.core.error.MulticloudException;
import io.multicloud.core.error.NotFoundException;
import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.ServiceException;
import io.multicloud.core.observe.CallListener;
import io.multicloud.core.observe.RetryRefusal;
import io.multicloud.core.observe.RetryRefused;
import io.multicloud.core.observe.RetryScheduled;
import io.multicloud.core.spi.Effect;
import io.multicloud.core.spi.Operation;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Repeats attempts that failed and may be repeated, as long as attempts, budget and time last. */
final class RetryStep {

    private final RetryPolicy policy;
    private final RetryBudget budget;
    private final Backoff backoff;
    private final EmptyAnswers emptyAnswers;
    private final Step<ApiResponse<?>> next;

    private RetryStep(PipelineConfig config, Step<ApiResponse<?>> next) {
        this.policy = config.repeats().policy();
        this.budget = config.repeats().budget();
        this.backoff = new Backoff(policy, config.repeats().random());
        this.emptyAnswers = new EmptyAnswers(config.codec());
        this.next = next;
    }

    static Step<ApiResponse<?>> create(PipelineConfig config, Step<ApiResponse<?>> next) {
        if (config.repeats().policy().maxAttempts() == 1) {
            return next;
        }
        RetryStep retry = new RetryStep(config, next);
        return invocation -> retry.attempt(invocation, 0, null);
    }

    /** Makes an attempt; {@code cost} is what it took from the budget, {@code unknown} an earlier one that may have arrived. */
    private CompletionStage<ApiResponse<?>> attempt(
            Invocation invocation, int cost, @Nullable MulticloudException unknown) {
        return next.proceed(invocation)
                .handle((answer, failure) -> failure == null
                        ? succeeded(answer, cost)
                        : failed(invocation, Failures.unwrap(failure), unknown))
                .thenCompose(Function.identity());
    }

    private CompletionStage<ApiResponse<?>> succeeded(ApiResponse<?> answer, int cost) {
        budget.give(Math.max(1, cost));
        return CompletableFuture.completedStage(answer);
    }

    private CompletionStage<ApiResponse<?>> failed(
            Invocation invocation, Throwable failure, @Nullable MulticloudException unknown) {
        if (!(failure instanceof MulticloudException known)) {
            return CompletableFuture.failedStage(failure);
        }
        Operation<?, ?> operation = invocation.operation();
        if (unknown != null && operation.isDelete() && known instanceof NotFoundException notFound) {
            return CompletableFuture.completedStage(emptyAnswers.of(operation, notFound));
        }
        Repeat repeat = Repeat.of(known, operation.effect());
        if (repeat == Repeat.NEVER) {
            return end(invocation, known, unknown);
        }
        CallState state = invocation.state();
        Duration wait = wait(invocation, known, repeat);
        RetryRefusal refusal = refusal(invocation, repeat, wait);
        if (refusal != null) {
            state.observer()
                    .tell(call -> new RetryRefused(call, state.attempts(), refusal, known), CallListener::retryRefused);
            return end(invocation, known, unknown);
        }
        state.observer()
                .tell(
                        call -> new RetryScheduled(call, state.attempts(), repeat.reason(), wait, known),
                        CallListener::retryScheduled);
        MulticloudException mayHaveArrived = known.outcome() == Outcome.UNKNOWN ? known : unknown;
        return Pause.then(
                invocation,
                wait,
                mayHaveArrived == null ? known.outcome() : Outcome.UNKNOWN,
                () -> attempt(invocation.nextAttempt(), repeat.cost(), mayHaveArrived));
    }

    /** Says what is used up, or takes the cost of a repeat from the budget and says nothing. */
    private @Nullable RetryRefusal refusal(Invocation invocation, Repeat repeat, Duration wait) {
        if (invocation.attempt() >= policy.maxAttempts()) {
            return RetryRefusal.ATTEMPTS;
        }
        if (wait.compareTo(invocation.timing().remaining()) >= 0) {
            return RetryRefusal.DEADLINE;
        }
        return budget.take(repeat.cost()) ? null : RetryRefusal.BUDGET;
    }

    private Duration wait(Invocation invocation, MulticloudException failure, Repeat repeat) {
        Duration asked = failure instanceof ServiceException service
                ? service.retryAfter().orElse(null)
                : null;
        return asked == null ? backoff.before(invocation.attempt() + 1, repeat) : asked;
    }

    // A refusal of the last attempt says nothing of an earlier one that may have been carried out.
    private static CompletionStage<ApiResponse<?>> end(
            Invocation invocation, MulticloudException failure, @Nullable MulticloudException unknown) {
        if (unknown == null || invocation.operation().effect() == Effect.READ) {
            return CompletableFuture.failedStage(failure);
        }
        return CompletableFuture.failedStage(OutcomeStep.unknown(invocation, failure));
    }
}
