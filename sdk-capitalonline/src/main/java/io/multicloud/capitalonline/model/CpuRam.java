package io.multicloud.capitalonline.model;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A size that is sold: cores and memory.
 *
 * @param cpu number of CPU cores; 0 for Redis, which is sold by memory
 * @param name label, for example {@code 2C4G}
 * @param paasGoodsId product number, which creates and changes take
 * @param ram memory in GB, unlike the MB of {@code DescribeDBInstances}
 */
@Value.Builder
public record CpuRam(
        @JsonFormat(shape = JsonFormat.Shape.SCALAR) @JsonProperty("CPU") @Nullable
        Integer cpu,

        @JsonAlias("N") @Nullable String name,

        @JsonFormat(shape = JsonFormat.Shape.SCALAR) @Nullable
        Integer paasGoodsId,

        @JsonFormat(shape = JsonFormat.Shape.SCALAR) @JsonProperty("RAM") @Nullable
        Integer ram) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static CpuRamBuilder builder() {
        return new CpuRamBuilder();
    }
}
