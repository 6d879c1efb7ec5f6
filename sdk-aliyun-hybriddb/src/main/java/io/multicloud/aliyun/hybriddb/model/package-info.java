/**
 * Requests and answers of HybridDB for MySQL, one record each, and their values.
 *
 * <h2>Where to begin</h2>
 *
 * <p>An action {@code CreateInstance} has a {@link io.multicloud.aliyun.hybriddb.model.CreateInstanceRequest} and a
 * {@link io.multicloud.aliyun.hybriddb.model.CreateInstanceResponse}; the methods of
 * {@link io.multicloud.aliyun.hybriddb.HybridDbClient} take a request, or a lambda that fills in its builder. What each
 * component means, its unit and its range stand with the record.
 *
 * <pre>{@code
 * CreateInstanceRequest request = CreateInstanceRequest.builder()
 *         .regionId("cn-hangzhou")
 *         .zoneId("cn-hangzhou-b")
 *         .dbName("orders")
 *         .nodeSpec("petadata.s2.xlarge")
 *         .nodeNumber(2)
 *         .accountName("orders_admin")
 *         .accountPassword(Secret.of("fake-Passw0rd"))
 *         .build();
 * }</pre>
 *
 * <h2>What holds for all of it</h2>
 *
 * <ul>
 *   <li>Records are immutable. Make them by {@code builder()}: components may be added to them.
 *   <li>{@code build()} of a request throws an {@link io.multicloud.core.error.InvalidRequestException} that lists all
 *       that is missing or out of range. Answers are never checked: what is unknown in them is kept or left out.
 *   <li>A component that may be absent is {@code @Nullable}; a list is empty then. Passwords are
 *       {@link io.multicloud.core.Secret}s.
 *   <li>Times are {@link java.time.Instant}s, as the service writes them in UTC.
 *   <li>Documented sets of values, such as {@link io.multicloud.aliyun.hybriddb.model.InstanceStatus}, are open: a
 *       value that is new keeps its text.
 * </ul>
 *
 * <p>The names are the documented ones, written as Java writes names.
 */
@NullMarked
@ModelStyle
package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.core.spi.ModelStyle;
import org.jspecify.annotations.NullMarked;
