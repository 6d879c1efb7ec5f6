package io.multicloud.examples;

import org.jspecify.annotations.Nullable;

/**
 * What every cloud can tell of an instance.
 *
 * @param cloud the cloud's name
 * @param id the instance's id
 * @param name its name
 * @param status its state as the cloud writes it
 * @param region where it stands
 * @param ready whether that state means that it can be used
 */
record InstanceRow(
        String cloud,
        String id,
        @Nullable String name,
        String status,
        @Nullable String region,
        boolean ready) {}
