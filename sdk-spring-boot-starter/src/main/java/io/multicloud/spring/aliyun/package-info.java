/**
 * Spring Boot auto-configuration of the clients of Aliyun HybridDB.
 *
 * <h2>Where to begin</h2>
 *
 * <ul>
 *   <li>{@link io.multicloud.spring.aliyun.AliyunProperties}: all properties under {@code multicloud.aliyun};
 *   <li>{@link io.multicloud.spring.aliyun.HybridDbClientCustomizer}: a bean that changes builders before they build.
 * </ul>
 *
 * <p>With {@code multicloud.aliyun.region=cn-hangzhou} there is a client:
 *
 * <pre>{@code
 * @Service
 * class Inventory {
 *     private final HybridDbClient hybridDb;
 *
 *     Inventory(HybridDbClient hybridDb) {
 *         this.hybridDb = hybridDb;
 *     }
 * }
 * }</pre>
 *
 * <p>What holds for all packages of the starter stands with {@link io.multicloud.spring}. The clients of named accounts
 * are qualified by the account's name.
 */
@NullMarked
package io.multicloud.spring.aliyun;

import org.jspecify.annotations.NullMarked;
