/**
 * The client for Aliyun HybridDB for MySQL (product PetaData, API version 2016-01-01), which its provider has
 * withdrawn.
 *
 * <h2>Where to begin</h2>
 *
 * <ul>
 *   <li>{@link io.multicloud.aliyun.hybriddb.HybridDbClient}: all 27 actions, and {@code builder()};
 *   <li>{@link io.multicloud.aliyun.hybriddb.HybridDbClientBuilder}: what a client can be told;
 *   <li>{@link io.multicloud.aliyun.hybriddb.InstanceActions}: one of the groups of actions that the client consists
 *       of.
 * </ul>
 *
 * <pre>{@code
 * try (HybridDbClient hybridDb =
 *         HybridDbClient.builder().region("cn-hangzhou").build()) { // key from the environment
 *     hybridDb.describeInstancesPager().forEach(System.out::println);
 *     hybridDb.modifyInstanceName(id, "orders");
 *     hybridDb.waitForInstance(id)
 *             .until(InstanceStatus.ACTIVE)
 *             .within(Duration.ofMinutes(20))
 *             .await();
 * }
 * }</pre>
 *
 * <h2>What holds for all of it</h2>
 *
 * <ul>
 *   <li>A client may be shared between threads, and is meant to be. A builder is for one thread.
 *   <li>Every method that calls the service throws what {@link io.multicloud.core.ServiceClient#call} throws: see
 *       {@link io.multicloud.core.error}. Requests are checked when they are built, before anything is sent.
 *   <li>{@code createInstance}, {@code deleteInstance}, {@code createAccount} and {@code deleteDatabase} carry an
 *       idempotency token and may be repeated with it; four changes take none and are never repeated once they may have
 *       arrived.
 *   <li>The region of the builder chooses the host. It is not sent: a request that needs one names its own.
 *   <li>Nothing is null unless its type says {@code @Nullable}.
 * </ul>
 *
 * <p>Requests and answers are in {@link io.multicloud.aliyun.hybriddb.model}; what all clients can do is in
 * {@link io.multicloud.core}. {@link io.multicloud.aliyun.hybriddb.HybridDbOperations} lists the facts of all actions
 * and is needed only to look them up.
 */
@NullMarked
package io.multicloud.aliyun.hybriddb;

import org.jspecify.annotations.NullMarked;
