package io.multicloud.capitalonline.model;

import io.multicloud.core.spi.Lists;
import java.util.List;
import org.immutables.value.Value;

/**
 * The instances of an order.
 *
 * @param instancesUuid their ids; empty where the service does not name them, which older versions of it never did
 */
@Value.Builder
public record CreatedDbInstances(List<String> instancesUuid) {

    /** Takes a copy of the list. */
    public CreatedDbInstances {
        instancesUuid = Lists.copy(instancesUuid);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static CreatedDbInstancesBuilder builder() {
        return new CreatedDbInstancesBuilder();
    }
}
