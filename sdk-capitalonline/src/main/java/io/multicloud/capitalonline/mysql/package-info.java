/**
 * The client for CapitalOnline cloud MySQL (API version 2019-08-08).
 *
 * <h2>Where to begin</h2>
 *
 * <ul>
 *   <li>{@link io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient}: all 31 actions, those that were withdrawn
 *       included;
 *   <li>{@link io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClientBuilder}: area, credentials, zone;
 *   <li>{@link io.multicloud.capitalonline.mysql.InstanceActions}: one of the groups of actions that the client
 *       consists of.
 * </ul>
 *
 * <pre>{@code
 * try (CapitalOnlineMysqlClient mysql =
 *         CapitalOnlineMysqlClient.builder().area(Area.MAINLAND_CHINA).build()) { // key from the environment
 *     mysql.describeDbInstances().data().forEach(System.out::println);
 *     mysql.waitForInstance(uuid)
 *             .until(InstanceStatus.RUNNING)
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
 *   <li>No action takes an idempotency token. After an {@link io.multicloud.core.error.OutcomeUnknownException} the
 *       {@code find…} methods tell what became of an order: {@link io.multicloud.capitalonline.OrderSearch}.
 *   <li>No action has pages: one answer holds everything.
 *   <li>Nothing is null unless its type says {@code @Nullable}.
 * </ul>
 *
 * <p>Requests and answers are in {@link io.multicloud.capitalonline.mysql.model}, values that both services share in
 * {@link io.multicloud.capitalonline.model}; what all clients can do is in {@link io.multicloud.core}.
 * {@link io.multicloud.capitalonline.mysql.CapitalOnlineMysqlOperations} lists the facts of all actions and is needed
 * only to look them up.
 */
@NullMarked
package io.multicloud.capitalonline.mysql;

import org.jspecify.annotations.NullMarked;
