package io.multicloud.capitalonline.mysql.model;

import io.multicloud.capitalonline.internal.UndocumentedMembers;
import io.multicloud.capitalonline.model.AttachDisk;
import io.multicloud.capitalonline.model.ComputeRole;
import io.multicloud.capitalonline.model.CpuRam;
import io.multicloud.capitalonline.model.Standards;
import io.multicloud.core.spi.Lists;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The sizes and disks of read-only instances. Older answers list them flat, newer ones by compute type;
 * {@link #sizes()} and {@link #disks()} have them in either case.
 *
 * @param subProductName name of the edition
 * @param version version of MySQL
 * @param architectures in the documents' table only, which names no member
 * @param architectureName architecture, in Chinese
 * @param productId id of the product; in the documents' table only
 * @param productType kind of the product; in the documents' table only
 * @param productName name of the edition, in older answers
 * @param regionId id of the site, in older answers
 * @param computeRoles compute types, in newer answers
 * @param attachDisk kinds of disk, in older answers
 * @param cpuRam sizes, in older answers
 */
@Value.Builder
public record AvailableReadOnlyConfig(
        @Nullable String subProductName,
        @Nullable String version,
        List<Map<String, Object>> architectures,
        @Nullable String architectureName,
        @Nullable String productId,
        @Nullable String productType,
        @Nullable String productName,
        @Nullable String regionId,
        List<ComputeRole> computeRoles,
        List<AttachDisk> attachDisk,
        List<CpuRam> cpuRam) {

    /** Takes copies of lists and objects. */
    public AvailableReadOnlyConfig {
        architectures = UndocumentedMembers.copy(architectures);
        computeRoles = Lists.copy(computeRoles);
        attachDisk = Lists.copy(attachDisk);
        cpuRam = Lists.copy(cpuRam);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static AvailableReadOnlyConfigBuilder builder() {
        return new AvailableReadOnlyConfigBuilder();
    }

    /**
     * Lists the sizes, wherever they stand; no documented field, only easier to use.
     *
     * @return the sizes
     */
    public List<CpuRam> sizes() {
        return Stream.concat(cpuRam.stream(), standards().flatMap(one -> one.cpuRam().stream()))
                .toList();
    }

    /**
     * Lists the kinds of disk, wherever they stand; no documented field, only easier to use.
     *
     * @return the disks
     */
    public List<AttachDisk> disks() {
        return Stream.concat(attachDisk.stream(), standards().flatMap(one -> one.attachDisk().stream()))
                .toList();
    }

    private Stream<Standards> standards() {
        return computeRoles.stream().map(ComputeRole::standards);
    }
}
