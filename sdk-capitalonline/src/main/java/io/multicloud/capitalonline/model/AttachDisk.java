package io.multicloud.capitalonline.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A kind of disk that is sold with some sizes. Sizes of disks are in GB.
 *
 * @param basicIops input and output operations per second, as a text; can be empty
 * @param diskMax largest size that an order can ask for, in GB
 * @param diskMaxExpand largest size that the disk can be grown to, in GB
 * @param diskMin smallest size, in GB
 * @param diskName name, in Chinese
 * @param diskStep step by which sizes go up, in GB
 * @param diskUnit {@code G}, the unit of the sizes
 * @param diskValue the kind, for example {@code high_disk} or {@code ssd_disk}, which other actions take as
 *     {@code diskType}
 */
@Value.Builder
public record AttachDisk(
        @JsonFormat(shape = JsonFormat.Shape.SCALAR) @Nullable
        String basicIops,

        @JsonFormat(shape = JsonFormat.Shape.SCALAR) @Nullable
        Integer diskMax,

        @JsonFormat(shape = JsonFormat.Shape.SCALAR) @Nullable
        Integer diskMaxExpand,

        @JsonFormat(shape = JsonFormat.Shape.SCALAR) @Nullable
        Integer diskMin,

        @Nullable String diskName,

        @JsonFormat(shape = JsonFormat.Shape.SCALAR) @Nullable
        Integer diskStep,

        @Nullable String diskUnit,
        @Nullable String diskValue) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static AttachDiskBuilder builder() {
        return new AttachDiskBuilder();
    }
}
