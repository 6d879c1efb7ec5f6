/**
 * What every client of the SDK has in common: calls, answers, options, secrets and open enumerations.
 *
 * <h2>Where to begin</h2>
 *
 * <ul>
 *   <li>{@link io.multicloud.core.ServiceClient}: what can be done with every client and every request;
 *   <li>{@link io.multicloud.core.ClientBuilder}: what every client can be told when it is built, with all defaults;
 *   <li>{@link io.multicloud.core.Secret}: the type of every password, key and token.
 * </ul>
 *
 * <pre>{@code
 * DescribeInstancesRequest request =
 *         DescribeInstancesRequest.builder().pageSize(50).build();
 * DescribeInstancesResponse answer = hybridDb.call(request);
 * CompletableFuture<DescribeInstancesResponse> later = hybridDb.callAsync(request);
 * ApiResponse<DescribeInstancesResponse> whole = hybridDb.exchange(request); // with status, headers and raw body
 * String curl = hybridDb.preview(request).curl(); // nothing is sent
 * HybridDbClient patient = hybridDb.with(CallOptions.none().withCallTimeout(Duration.ofMinutes(5)));
 * }</pre>
 *
 * <p>The same lines do for every service; the clients themselves, with a method for each documented action, are in the
 * modules of the clouds.
 *
 * <h2>What holds everywhere in the SDK</h2>
 *
 * <ul>
 *   <li>Threads: clients, requests, answers and options may be shared between threads. A builder is for one thread.
 *   <li>Null: nothing is null, given or returned, unless its type says {@code @Nullable}. Lists never are.
 *   <li>Failures: all that is thrown on purpose is unchecked and a
 *       {@link io.multicloud.core.error.MulticloudException}. A client's {@code build()} ends in a
 *       {@link io.multicloud.core.error.ConfigurationException}, a request's in an
 *       {@link io.multicloud.core.error.InvalidRequestException} that lists everything that is wrong.
 *   <li>Units: times are {@link java.time.Duration}, {@link java.time.Instant} or, where a service names no zone,
 *       {@link java.time.LocalDateTime}. Numbers say in their description what they count.
 *   <li>Secrets print and serialize as {@code ***}, and stand in no message and no log.
 *   <li>Sets of values that a service may add to are {@link io.multicloud.core.OpenEnum}s: a new value is kept as it
 *       came.
 * </ul>
 *
 * <h2>Its neighbours</h2>
 *
 * <ul>
 *   <li>{@link io.multicloud.core.auth}: credentials, where they come from, signers;
 *   <li>{@link io.multicloud.core.error}: what is thrown, and what is known after it;
 *   <li>{@link io.multicloud.core.paging} and {@link io.multicloud.core.waiting}: lists in pages, waits for a state;
 *   <li>{@link io.multicloud.core.download}: files that a service hands out by a link;
 *   <li>{@link io.multicloud.core.http}: proxy, trusted authorities, and requests as interceptors see them;
 *   <li>{@link io.multicloud.core.observe}: what a client tells of its calls.
 * </ul>
 *
 * <p>{@link io.multicloud.core.spi} is for the modules of the clouds; programs that call a cloud need not touch it.
 */
@NullMarked
package io.multicloud.core;

import org.jspecify.annotations.NullMarked;
