package io.multicloud.capitalonline.model;

import io.multicloud.core.spi.Lists;
import java.util.List;
import org.immutables.value.Value;

/**
 * The sizes of a compute type, and the disks that go with them.
 *
 * @param attachDisk kinds of disk
 * @param cpuRam sizes
 */
@Value.Builder
public record Standards(List<AttachDisk> attachDisk, List<CpuRam> cpuRam) {

    /** Takes copies of lists and objects. */
    public Standards {
        attachDisk = Lists.copy(attachDisk);
        cpuRam = Lists.copy(cpuRam);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static StandardsBuilder builder() {
        return new StandardsBuilder();
    }
}
