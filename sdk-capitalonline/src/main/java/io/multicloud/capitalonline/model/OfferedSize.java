package io.multicloud.capitalonline.model;

import io.multicloud.core.spi.Lists;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A size that a site sells, with what surrounds it in the answer of {@code DescribeAvailableDBConfig}.
 *
 * @param version version, for example {@code 5.7.24}
 * @param architectureType number of the architecture: see the class {@code ArchitectureType} of either service
 * @param architectureName name of the architecture, in Chinese
 * @param subProductName name of the edition, without the line break that it can end in
 * @param computeName name of the compute type, in Chinese
 * @param size cores, memory and product number
 * @param disks kinds of disk that go with the size
 */
@Value.Builder
public record OfferedSize(
        String version,
        @Nullable Integer architectureType,
        @Nullable String architectureName,
        @Nullable String subProductName,
        @Nullable String computeName,
        CpuRam size,
        List<AttachDisk> disks) {

    /** Takes a copy of the list. */
    public OfferedSize {
        disks = Lists.copy(disks);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static OfferedSizeBuilder builder() {
        return new OfferedSizeBuilder();
    }

    /**
     * Returns the product number, which creates and changes take.
     *
     * @return the number, null where the answer has none
     */
    public @Nullable Integer paasGoodsId() {
        return size.paasGoodsId();
    }

    /** Says it in a line: {@code 5.7.24, architecture 1 (主从), 高性能型, 2 cores, 4 GB: paasGoodsId 6700}. */
    @Override
    public String toString() {
        return version + ", architecture " + architectureType + " (" + architectureName + "), " + computeName + ", "
                + size.cpu() + " cores, " + size.ram() + " GB: paasGoodsId " + paasGoodsId();
    }
}
