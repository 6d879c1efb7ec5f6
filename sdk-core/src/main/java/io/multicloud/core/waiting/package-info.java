/**
 * Waits for a state, by asking again and again.
 *
 * <h2>Where to begin</h2>
 *
 * <p>{@link io.multicloud.core.waiting.Waiter} is what the {@code waitFor…} methods of the clients return;
 * {@link io.multicloud.core.waiting.Progress} is what it tells of each read.
 *
 * <pre>{@code
 * hybridDb.waitForInstance(id)
 *         .until(InstanceStatus.ACTIVE)
 *         .within(Duration.ofMinutes(20))
 *         .onProgress(System.out::println)
 *         .await();
 * CompletableFuture<Void> gone = hybridDb.waitForInstance(id).awaitGoneAsync();
 * }</pre>
 *
 * <h2>What holds for all of it</h2>
 *
 * <ul>
 *   <li>Waiters are immutable and may be shared, kept and used again; {@code until}, {@code within} and the like return
 *       changed copies.
 *   <li>A wait has one deadline, 30 minutes unless it is told another, and no read outlives it.
 *   <li>A state that does not come is a {@link io.multicloud.core.error.WaitException}, which says why. It says nothing
 *       against the change that was waited for: begin the wait anew, in another process if need be.
 *   <li>Each read is a call of the client like any other. Cancelling a future of {@code …Async} ends the wait.
 * </ul>
 *
 * <p>{@link io.multicloud.core.waiting.Polling} describes a wait of your own, for
 * {@link io.multicloud.core.ServiceClient#waiter}.
 */
@NullMarked
package io.multicloud.core.waiting;

import org.jspecify.annotations.NullMarked;
