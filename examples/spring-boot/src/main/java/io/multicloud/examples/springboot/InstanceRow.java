package io.multicloud.examples.springboot;

import org.jspecify.annotations.Nullable;

/**
 * What every cloud can tell of an instance.
 *
 * @param id the instance's id
 * @param name its name
 * @param state its state as the cloud writes it
 * @param condition what that state means
 * @param region where it stands
 * @param engine what runs in it
 */
record InstanceRow(
        @Nullable String id,
        @Nullable String name,
        String state,
        Condition condition,
        @Nullable String region,
        @Nullable String engine) {}
