/**
 * Values that the services of CapitalOnline share: sites, sizes and disks, tags, states.
 *
 * <h2>Where to begin</h2>
 *
 * <p>{@link io.multicloud.capitalonline.model.AvailableDbConfig} is what a site sells,
 * {@link io.multicloud.capitalonline.model.SizeWish} what a size of it has to be like:
 *
 * <pre>{@code
 * OfferedSize size = mysql.describeAvailableDbConfig("CN_Beijing_A")
 *         .data()
 *         .size(wish -> wish.version("5.7")
 *                 .architectureType(ArchitectureType.BASIC)
 *                 .cpu(2)
 *                 .ram(4));
 * Integer paasGoodsId = size.paasGoodsId(); // for the order
 * }</pre>
 *
 * <h2>What holds for all of it</h2>
 *
 * <ul>
 *   <li>Records are immutable, and are made by the service's answers; tests make them by {@code builder()}.
 *   <li>A component that may be absent is {@code @Nullable}; a list is empty then.
 *   <li>Memory and disks are in GB unless a component says otherwise.
 *   <li>Times are {@link java.time.LocalDateTime}s, as no document says in which zone the service writes them; see
 *       {@link io.multicloud.capitalonline.LocalTimes}.
 *   <li>Sets of values, such as {@link io.multicloud.capitalonline.model.InstanceStatus}, are open: the documents name
 *       few values, and any other keeps its text.
 * </ul>
 *
 * <p>Requests and answers are in {@link io.multicloud.capitalonline.mysql.model} and
 * {@link io.multicloud.capitalonline.redis.model}.
 */
@NullMarked
@ModelStyle
package io.multicloud.capitalonline.model;

import io.multicloud.core.spi.ModelStyle;
import org.jspecify.annotations.NullMarked;
