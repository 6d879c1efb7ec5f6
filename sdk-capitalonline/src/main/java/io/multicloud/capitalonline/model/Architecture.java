package io.multicloud.capitalonline.model;

import io.multicloud.core.spi.Lists;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An architecture of a version: one node, a primary with its replica, a cluster.
 *
 * @param architectureName name, in Chinese
 * @param subProductName name of the edition; can end in a line break
 * @param enginesType kinds of engine; empty in every documented answer
 * @param networkLinks kinds of network link
 * @param computeRoles compute types
 * @param architectureType number of the architecture, which means different things to MySQL and to Redis: see the
 *     class {@code ArchitectureType} of either; null in older answers
 */
@Value.Builder
public record Architecture(
        @Nullable String architectureName,
        @Nullable String subProductName,
        List<String> enginesType,
        List<NetworkLink> networkLinks,
        List<ComputeRole> computeRoles,
        @Nullable Integer architectureType) {

    /** Takes copies of lists and objects. */
    public Architecture {
        enginesType = Lists.copy(enginesType);
        networkLinks = Lists.copy(networkLinks);
        computeRoles = Lists.copy(computeRoles);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ArchitectureBuilder builder() {
        return new ArchitectureBuilder();
    }
}
