/**
 * What Spring Boot's Actuator learns of the clients' calls: observations for timers and traces, and counters.
 *
 * <h2>Where to begin</h2>
 *
 * <ul>
 *   <li>{@link io.multicloud.spring.observe.CallMeters}: the names of all that is measured;
 *   <li>{@link io.multicloud.spring.observe.CallObservationDocumentation}: the keys of an observation;
 *   <li>{@link io.multicloud.spring.observe.DefaultCallObservationConvention}: to be extended by a bean that adds keys.
 * </ul>
 *
 * <pre>{@code
 * @Bean
 * CallObservationConvention withTeam() {
 *     return new DefaultCallObservationConvention() {
 *         @Override
 *         public KeyValues getLowCardinalityKeyValues(CallObservationContext context) {
 *             return super.getLowCardinalityKeyValues(context).and("team", "orders");
 *         }
 *     };
 * }
 * }</pre>
 *
 * <h2>What holds for all of it</h2>
 *
 * <ul>
 *   <li>It is there when the application has Micrometer, and switched off by
 *       {@code multicloud.observations.enabled=false}.
 *   <li>No name, key or value holds a parameter, a header, a body or a secret.
 *   <li>Times are measured from a call's start to its end, all repeats and waits included.
 *   <li>Conventions are shared by all calls, so they must be safe to share.
 * </ul>
 *
 * <p>{@link io.multicloud.core.observe} has the events beneath. What holds for all packages of the starter stands with
 * {@link io.multicloud.spring}.
 */
@NullMarked
package io.multicloud.spring.observe;

import org.jspecify.annotations.NullMarked;
