/**
 * Requests and answers of CapitalOnline cloud Redis, one record each, and their values.
 *
 * <h2>Where to begin</h2>
 *
 * <p>An action {@code CreateDBInstance} has a {@link io.multicloud.capitalonline.redis.model.CreateDbInstanceRequest}
 * and a {@link io.multicloud.capitalonline.redis.model.CreateDbInstanceResponse}; the methods of
 * {@link io.multicloud.capitalonline.redis.CapitalOnlineRedisClient} take a request, or a lambda that fills in its
 * builder. What each component means, its unit and its range stand with the record.
 *
 * <pre>{@code
 * CreateDbInstanceRequest request = CreateDbInstanceRequest.builder()
 *         .regionId("CN_Beijing_A")
 *         .vdcId("vdc-1")
 *         .basePipeId("pipe-1")
 *         .instanceName("sessions-2026-001")
 *         .paasGoodsId(5765)
 *         .password(Secret.of("fake-Passw0rd"))
 *         .build();
 * }</pre>
 *
 * <h2>What holds for all of it</h2>
 *
 * <ul>
 *   <li>Records are immutable. Make them by {@code builder()}: components may be added to them.
 *   <li>{@code build()} of a request throws an {@link io.multicloud.core.error.InvalidRequestException} that lists all
 *       that is missing or out of range, nested records included. Answers are never checked: what is unknown in them is
 *       kept or left out.
 *   <li>A component that may be absent is {@code @Nullable}; a list is empty then. Passwords are
 *       {@link io.multicloud.core.Secret}s.
 *   <li>Disks are in GB. Memory is in MB in lists of instances and in GB among what is on sale, as the service has it;
 *       each component says so.
 *   <li>Times are {@link java.time.LocalDateTime}s, as no document says in which zone the service writes them; see
 *       {@link io.multicloud.capitalonline.LocalTimes}.
 * </ul>
 *
 * <p>Values that both services share are in {@link io.multicloud.capitalonline.model}.
 */
@NullMarked
@ModelStyle
package io.multicloud.capitalonline.redis.model;

import io.multicloud.core.spi.ModelStyle;
import org.jspecify.annotations.NullMarked;
