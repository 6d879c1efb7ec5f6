package io.multicloud.core.internal.pipeline;

import java.util.concurrent.CompletionStage;

/**
 * One step of a call's way. It does its part and hands on to the next; it does not know whether the call waits on its
 * thread or not, since only the {@link Carrier} does.
 *
 * @param <A> what comes back
 */
@FunctionalInterface
interface Step<A> {

    /** Takes an invocation on; the stage fails with a {@code MulticloudException} or an {@code Error}. */
    CompletionStage<A> proceed(Invocation invocation);
}
