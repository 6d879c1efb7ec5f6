package io.multicloud.capitalonline.mysql.model;

import io.multicloud.capitalonline.model.AttachDisk;
import io.multicloud.capitalonline.model.CpuRam;
import io.multicloud.core.spi.Lists;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The sizes and disks that an instance can be changed to.
 *
 * @param productName name of the edition, not of the product; can end in a line break
 * @param regionId id of the site
 * @param attachDisk kinds of disk
 * @param cpuRam sizes
 */
@Value.Builder
public record ModifiableDbSpec(
        @Nullable String productName, @Nullable String regionId, List<AttachDisk> attachDisk, List<CpuRam> cpuRam) {

    /** Takes copies of lists and objects. */
    public ModifiableDbSpec {
        attachDisk = Lists.copy(attachDisk);
        cpuRam = Lists.copy(cpuRam);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ModifiableDbSpecBuilder builder() {
        return new ModifiableDbSpecBuilder();
    }
}
