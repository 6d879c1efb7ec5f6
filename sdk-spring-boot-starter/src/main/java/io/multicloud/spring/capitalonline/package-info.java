/**
 * Spring Boot auto-configuration of the clients of CapitalOnline.
 *
 * <h2>Where to begin</h2>
 *
 * <ul>
 *   <li>{@link io.multicloud.spring.capitalonline.CapitalOnlineProperties}: all properties under
 *       {@code multicloud.capitalonline};
 *   <li>{@link io.multicloud.spring.capitalonline.CapitalOnlineMysqlClientCustomizer} and
 *       {@link io.multicloud.spring.capitalonline.CapitalOnlineRedisClientCustomizer}: beans that change builders
 *       before they build.
 * </ul>
 *
 * <p>With {@code multicloud.capitalonline.area=mainland-china} there are clients of MySQL and of Redis:
 *
 * <pre>{@code
 * @Service
 * class Inventory {
 *     private final CapitalOnlineMysqlClient mysql;
 *     private final CapitalOnlineRedisClient redis;
 *
 *     Inventory(CapitalOnlineMysqlClient mysql, CapitalOnlineRedisClient redis) {
 *         this.mysql = mysql;
 *         this.redis = redis;
 *     }
 * }
 * }</pre>
 *
 * <p>What holds for all packages of the starter stands with {@link io.multicloud.spring}. The clients of named accounts
 * are qualified by the account's name.
 */
@NullMarked
package io.multicloud.spring.capitalonline;

import org.jspecify.annotations.NullMarked;
