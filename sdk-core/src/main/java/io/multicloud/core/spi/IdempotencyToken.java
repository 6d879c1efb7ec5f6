package io.multicloud.core.spi;

/**
 * Where an action takes its idempotency token.
 *
 * @param place query or header
 * @param name the parameter's or header's name
 */
public record IdempotencyToken(Place place, String name) {}
