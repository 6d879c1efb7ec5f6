/**
 * What a client tells of its calls.
 *
 * <h2>Where to begin</h2>
 *
 * <p>{@link io.multicloud.core.observe.CallListener} has a method for each event.
 * {@link io.multicloud.core.observe.CallEnded} is told once for every call,
 * {@link io.multicloud.core.observe.AttemptEnded} once for every request that was sent or was to be.
 *
 * <pre>{@code
 * HybridDbClient hybridDb = HybridDbClient.builder()
 *         .region("cn-hangzhou")
 *         .listener(new CallListener() {
 *             @Override
 *             public void callEnded(CallEnded event) {
 *                 System.out.println(event.call().operation() + " took "
 *                         + event.duration().toMillis() + " ms");
 *             }
 *         })
 *         .build();
 * }</pre>
 *
 * <h2>What holds for all of it</h2>
 *
 * <ul>
 *   <li>Events are immutable and hold no secret: no header, no parameter, no body, no URL. The failures in them are
 *       those that callers get.
 *   <li>{@link io.multicloud.core.observe.CallInfo#id()} ties the events of a call together.
 *   <li>The events of one call come one after the other; many calls are under way at once, so a listener must be safe
 *       to share. It should be quick: the call waits for it.
 *   <li>What a listener throws is logged by its type and does not touch the call.
 *   <li>Events are records, to which components may be added.
 * </ul>
 *
 * <p>The SDK logs the same events at debug level. With the Spring Boot starter they become observations and meters by
 * themselves.
 */
@NullMarked
package io.multicloud.core.observe;

import org.jspecify.annotations.NullMarked;
