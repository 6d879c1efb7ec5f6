/**
 * Spring Boot auto-configuration of the clients of Huawei Cloud.
 *
 * <h2>Where to begin</h2>
 *
 * <ul>
 *   <li>{@link io.multicloud.spring.huawei.HuaweiProperties}: all properties under {@code multicloud.huawei};
 *   <li>{@link io.multicloud.spring.huawei.FlexusRdsClientCustomizer} and
 *       {@link io.multicloud.spring.huawei.IamClientCustomizer}: beans that change builders before they build.
 * </ul>
 *
 * <p>With {@code multicloud.huawei.region=cn-north-4} there are clients of Flexus RDS and of IAM. The rate limit that
 * Huawei Cloud documents is not kept by itself; one bean gives it to all clients of Flexus RDS:
 *
 * <pre>{@code
 * @Bean
 * FlexusRdsClientCustomizer documentedRateLimit() {
 *     RateLimiter limiter = FlexusRdsClient.documentedRateLimit();
 *     return (builder, client) -> builder.rateLimit(limiter);
 * }
 * }</pre>
 *
 * <p>What holds for all packages of the starter stands with {@link io.multicloud.spring}. The clients of named accounts
 * are qualified by the account's name.
 */
@NullMarked
package io.multicloud.spring.huawei;

import org.jspecify.annotations.NullMarked;
