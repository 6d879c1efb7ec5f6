/** The clients' part of Actuator's health, for Spring Boot 3.5 and for Spring Boot 4. */
@NullMarked
package io.multicloud.spring.health;

import org.jspecify.annotations.NullMarked;
