/**
 * The clients' part of Actuator's health, for Spring Boot 3.5 and for Spring Boot 4.
 *
 * <h2>Where to begin</h2>
 *
 * <p>{@link io.multicloud.spring.health.MulticloudHealthProperties} are all properties under {@code multicloud.health}.
 * There is nothing to call: each client that is a bean is a component beneath {@code multicloud}, by the name of the
 * bean. With {@code management.endpoint.health.show-details=always} one can look at them:
 *
 * <pre>
 * curl -s http://localhost:8080/actuator/health/multicloud/hybridDbClient
 * </pre>
 *
 * <h2>What holds for all of it</h2>
 *
 * <ul>
 *   <li>Nothing is sent before the first question, nor while nobody asks; no question waits for a cloud.
 *   <li>A health shows no secret, no words of a service and no body.
 *   <li>The two {@code …AutoConfiguration} classes are Spring Boot's business, one for each line of it: name them to
 *       exclude them.
 * </ul>
 *
 * <p>What holds for all packages of the starter stands with {@link io.multicloud.spring}.
 */
@NullMarked
package io.multicloud.spring.health;

import org.jspecify.annotations.NullMarked;
