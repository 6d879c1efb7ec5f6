package io.multicloud.spring.health;

import java.util.Map;

/**
 * What is told of a client's health, in the words of every line of Spring Boot.
 *
 * @param status {@code UP}, {@code DOWN} or {@code UNKNOWN}
 * @param details facts about the client and its last check
 */
record Finding(String status, Map<String, Object> details) {}
