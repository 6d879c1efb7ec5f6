/**
 * The client for Huawei Cloud's Flexus RDS for MySQL (API version v3).
 *
 * <h2>Where to begin</h2>
 *
 * <ul>
 *   <li>{@link io.multicloud.huawei.flexus.FlexusRdsClient}: all 16 documented operations, and the look-up of tasks;
 *   <li>{@link io.multicloud.huawei.flexus.FlexusRdsClientBuilder}: region, project, and who asks;
 *   <li>{@link io.multicloud.huawei.flexus.InstanceActions}: one of the groups of actions that the client consists of.
 * </ul>
 *
 * <pre>{@code
 * try (FlexusRdsClient rds = FlexusRdsClient.builder()
 *         .region("cn-north-4")
 *         .rateLimit(FlexusRdsClient.documentedRateLimit())
 *         .build()) { // key and project from the environment
 *     rds.listInstancesPager(r -> r.type(InstanceType.HA)).forEach(System.out::println);
 *     rds.waitForInstance(id)
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
 *   <li>Creating, restoring and resizing are orders. One without {@code isAutoPay} waits to be paid by hand; waits that
 *       are given the order say so at once.
 *   <li>{@code build()} sends nothing. Where no project id is given, the first call finds it.
 *   <li>The API has no action that deletes an instance.
 *   <li>Nothing is null unless its type says {@code @Nullable}.
 * </ul>
 *
 * <p>Requests and answers are in {@link io.multicloud.huawei.flexus.model}, tokens and projects in
 * {@link io.multicloud.huawei.iam}; what all clients can do is in {@link io.multicloud.core}.
 * {@link io.multicloud.huawei.flexus.FlexusRdsOperations} lists the facts of all actions and is needed only to look
 * them up.
 */
@NullMarked
package io.multicloud.huawei.flexus;

import org.jspecify.annotations.NullMarked;
