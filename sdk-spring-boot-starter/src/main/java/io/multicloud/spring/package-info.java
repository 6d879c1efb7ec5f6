/**
 * Spring Boot auto-configuration of the clients, for Boot 3.5 and 4: what all clouds share.
 *
 * <h2>Where to begin</h2>
 *
 * <ul>
 *   <li>{@link io.multicloud.spring.ClientProperties}: how services are reached, under {@code multicloud.client};
 *   <li>{@link io.multicloud.spring.MulticloudClientCustomizer}: a bean that changes every builder before it builds.
 * </ul>
 *
 * <p>Properties such as {@code multicloud.aliyun.region} make a client a bean, to be injected by its type. A customizer
 * says what no property can:
 *
 * <pre>{@code
 * @Bean
 * MulticloudClientCustomizer ownHttpClient(OkHttpClient http) {
 *     return (builder, client) -> builder.okHttpClient(http);
 * }
 * }</pre>
 *
 * <h2>What holds for all of it</h2>
 *
 * <ul>
 *   <li>Properties that are wrong or unknown stop the start, by name and without their values. Nothing is sent at the
 *       start.
 *   <li>A value that may be absent is {@code @Nullable}, and is then taken from the next wider settings. Times and
 *       sizes are written as Spring Boot has it: {@code 30s}, {@code 16MB}.
 *   <li>A bean of the application's own takes the place of what would be made.
 *   <li>Clients are singletons, may be shared between threads, and are closed with the context.
 * </ul>
 *
 * <p>The clouds are in {@link io.multicloud.spring.aliyun}, {@link io.multicloud.spring.huawei} and
 * {@link io.multicloud.spring.capitalonline}; {@link io.multicloud.spring.observe} and
 * {@link io.multicloud.spring.health} are what Actuator learns. The {@code …AutoConfiguration} classes are Spring
 * Boot's business: name them to exclude them.
 */
@NullMarked
package io.multicloud.spring;

import org.jspecify.annotations.NullMarked;
