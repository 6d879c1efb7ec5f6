package io.multicloud.core.internal.pipeline;

import io.multicloud.core.ApiResponse;
import io.multicloud.core.RetryPolicy;
import io.multicloud.core.error.MulticloudException;
import io.multicloud.core.error.NotFoundException;
import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.ServiceException;
import io.multicloud.core.error.TransportException;
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
        this.policy = config.retryPolicy();
        this.budget = config.retryBudget();
        this.backoff = new Backoff(policy, config.random());
        this.emptyAnswers = new EmptyAnswers(config.codec());
        this.next = next;
    }

    static Step<ApiResponse<?>> create(PipelineConfig config, Step<ApiResponse<?>> next) {
        if (config.retryPolicy().maxAttempts() == 1) {
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
        if (repeat == Repeat.NEVER || invocation.attempt() >= policy.maxAttempts()) {
            return end(invocation, known, unknown);
        }
        Duration wait = wait(invocation, known, repeat);
        if (wait.compareTo(invocation.timing().remaining()) >= 0 || !budget.take(repeat.cost())) {
            return end(invocation, known, unknown);
        }
        MulticloudException mayHaveArrived = known.outcome() == Outcome.UNKNOWN ? known : unknown;
        CallLog.retry(operation, invocation.attempt(), known, wait);
        return invocation
                .carrier()
                .delay(wait)
                .handle((waited, interrupt) -> interrupt == null
                        ? attempt(invocation.nextAttempt(), repeat.cost(), mayHaveArrived)
                        : interrupted(invocation, mayHaveArrived == null ? known.outcome() : Outcome.UNKNOWN))
                .thenCompose(Function.identity());
    }

    private Duration wait(Invocation invocation, MulticloudException failure, Repeat repeat) {
        Duration asked = failure instanceof ServiceException service
                ? service.retryAfter().orElse(null)
                : null;
        return asked == null ? backoff.before(invocation.attempt() + 1, repeat) : asked;
    }

    private static CompletionStage<ApiResponse<?>> interrupted(Invocation invocation, Outcome outcome) {
        return CompletableFuture.failedStage(new TransportException(
                invocation.operation() + " was interrupted after attempt " + invocation.attempt(),
                TransportException.Reason.INTERRUPTED,
                outcome,
                null));
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
