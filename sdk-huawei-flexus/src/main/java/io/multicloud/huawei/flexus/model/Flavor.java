package io.multicloud.huawei.flexus.model;

import io.multicloud.core.spi.Lists;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A flavor: what an instance can have of CPU and memory.
 *
 * @param vcpus number of CPU cores, as text
 * @param ram memory in GB
 * @param id its id; requests want {@code specCode} instead
 * @param specCode its code, which {@code flavorRef} and {@code ResizeFlavor.specCode} take
 * @param versionName versions of the engine that it is offered for, such as {@code 8.0}
 * @param instanceMode the kind of instance that it is for
 * @param azStatus whether it is on sale, by zone
 * @param azDesc descriptions of the zones, by zone
 * @param groupType its performance class
 */
@Value.Builder
public record Flavor(
        @Nullable String vcpus,
        @Nullable Integer ram,
        @Nullable String id,
        @Nullable String specCode,
        List<String> versionName,
        @Nullable InstanceType instanceMode,
        Map<String, FlavorStatus> azStatus,
        Map<String, String> azDesc,
        @Nullable GroupType groupType) {

    /** Takes copies of lists and maps. */
    public Flavor {
        versionName = Lists.copy(versionName);
        azStatus = Maps.copy(azStatus);
        azDesc = Maps.copy(azDesc);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static FlavorBuilder builder() {
        return new FlavorBuilder();
    }
}
