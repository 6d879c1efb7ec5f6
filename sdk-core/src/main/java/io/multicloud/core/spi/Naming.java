package io.multicloud.core.spi;

/** How a provider writes the names of Java components on the wire. */
public enum Naming {
    /** {@code regionId} is {@code RegionId}. */
    UPPER_CAMEL,
    /** {@code flavorRef} is {@code flavor_ref}. */
    SNAKE
}
