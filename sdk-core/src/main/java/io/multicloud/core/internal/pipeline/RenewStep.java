package io.multicloud.core.internal.pipeline;

import io.multicloud.core.ApiResponse;
import io.multicloud.core.auth.Credentials;
import io.multicloud.core.error.ErrorKind;
import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.ServiceException;
import io.multicloud.core.observe.CallListener;
import io.multicloud.core.observe.Renewal;
import io.multicloud.core.observe.Renewed;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Repeats an attempt once with other credentials when the service refused those that it was given and their provider
 * has others, such as a token that expired sooner than it said. A refused request was not processed, so that this costs
 * nothing of the retry budget.
 */
final class RenewStep {

    private RenewStep() {}

    static Step<ApiResponse<?>> create(PipelineConfig config, Step<ApiResponse<?>> next) {
        return invocation -> next.proceed(invocation)
                .exceptionallyCompose(
                        failure -> failed(config.credentials(), invocation, Failures.unwrap(failure), next));
    }

    private static CompletionStage<ApiResponse<?>> failed(
            CredentialsSource source, Invocation invocation, Throwable failure, Step<ApiResponse<?>> next) {
        CallState state = invocation.state();
        Credentials refused = state.used();
        if (refused != null
                && failure instanceof ServiceException refusal
                && refusal.kind() == ErrorKind.AUTHENTICATION
                && refusal.outcome() == Outcome.REFUSED
                && state.mayRenewCredentials()
                && source.renew(refused)) {
            state.observer()
                    .tell(
                            call -> new Renewed(call, state.attempts(), Renewal.CREDENTIALS, refusal),
                            CallListener::renewed);
            return next.proceed(invocation);
        }
        return CompletableFuture.failedStage(failure);
    }
}
