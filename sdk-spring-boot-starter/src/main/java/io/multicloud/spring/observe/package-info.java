/** What Spring Boot's Actuator learns of the clients' calls: observations for timers and traces, and counters. */
@NullMarked
package io.multicloud.spring.observe;

import org.jspecify.annotations.NullMarked;
