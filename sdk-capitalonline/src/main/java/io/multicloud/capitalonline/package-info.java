/**
 * What the clients of CapitalOnline (首云) share: areas, times without a zone, and orders of which nobody knows whether
 * they arrived.
 *
 * <h2>Where to begin</h2>
 *
 * <ul>
 *   <li>{@link io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient} and
 *       {@link io.multicloud.capitalonline.redis.CapitalOnlineRedisClient} are the clients;
 *   <li>{@link io.multicloud.capitalonline.Area}: where their calls go in;
 *   <li>{@link io.multicloud.capitalonline.OrderSearch}: what to do after an
 *       {@link io.multicloud.core.error.OutcomeUnknownException}.
 * </ul>
 *
 * <pre>{@code
 * try {
 *     mysql.createDbInstance(order);
 * } catch (OutcomeUnknownException e) {
 *     OrderFinding<DbInstance> finding = mysql.findInstances(order).await();
 *     if (finding.verdict() == OrderFinding.Verdict.NOT_CREATED) {
 *         mysql.createDbInstance(order);
 *     }
 * }
 * }</pre>
 *
 * <h2>What holds for all of it</h2>
 *
 * <ul>
 *   <li>No action takes an idempotency token: a change that may have arrived is never repeated by the SDK. Give every
 *       order a name of its own, and it can be found.
 *   <li>Times come without a zone. {@link io.multicloud.capitalonline.LocalTimes} makes points in time of them for a
 *       client that was told the zone, and throws a {@link io.multicloud.core.error.ConfigurationException} for one
 *       that was not.
 *   <li>Everything is immutable and may be shared between threads; methods that set something return a changed copy.
 * </ul>
 *
 * <p>{@link io.multicloud.capitalonline.OrderListing} and {@code OrderSearch.of} serve the clients' own {@code find…}
 * methods; users need not touch them. Values that both services share are in {@link io.multicloud.capitalonline.model}.
 */
@NullMarked
package io.multicloud.capitalonline;

import org.jspecify.annotations.NullMarked;
