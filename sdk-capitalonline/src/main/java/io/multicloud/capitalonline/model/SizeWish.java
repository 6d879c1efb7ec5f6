package io.multicloud.capitalonline.model;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a size has to be like. What is absent does not matter; the more is said, the fewer sizes fit.
 *
 * @param version version, whole or its first parts: {@code 5.7} takes {@code 5.7.24}, and not {@code 5.70}
 * @param architectureType number of the architecture: see the class {@code ArchitectureType} of either service
 * @param architectureName name of the architecture, in Chinese, for older answers that have no number
 * @param computeName name of the compute type, in Chinese
 * @param cpu number of CPU cores; leave it out for Redis, which is sold by memory
 * @param ram memory in GB
 */
@Value.Builder
public record SizeWish(
        @Nullable String version,
        @Nullable Integer architectureType,
        @Nullable String architectureName,
        @Nullable String computeName,
        @Nullable Integer cpu,
        @Nullable Integer ram) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static SizeWishBuilder builder() {
        return new SizeWishBuilder();
    }

    /**
     * Tells whether a size is as wished.
     *
     * @param offered a size
     * @return true when nothing that was said differs
     */
    public boolean fits(OfferedSize offered) {
        return differences(offered) == 0;
    }

    /** Says what was said: {@code version 5.7, 2 cores, 4 GB}. */
    @Override
    public String toString() {
        return Stream.of(
                        said("version ", version, ""),
                        said("architecture ", architectureType, ""),
                        said("architecture ", architectureName, ""),
                        said("compute type ", computeName, ""),
                        said("", cpu, " cores"),
                        said("", ram, " GB"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String said(String before, @Nullable Object value, String after) {
        return value == null ? "" : before + value + after;
    }

    /** Counts what is not as wished. */
    int differences(OfferedSize offered) {
        int count = 0;
        count += differs(version, hasVersion(offered)) ? 1 : 0;
        count += differs(architectureType, Objects.equals(architectureType, offered.architectureType())) ? 1 : 0;
        count += differs(architectureName, isSame(architectureName, offered.architectureName())) ? 1 : 0;
        count += differs(computeName, isSame(computeName, offered.computeName())) ? 1 : 0;
        count += differs(cpu, Objects.equals(cpu, offered.size().cpu())) ? 1 : 0;
        count += differs(ram, Objects.equals(ram, offered.size().ram())) ? 1 : 0;
        return count;
    }

    /** Measures how far cores and memory are from the wish. */
    long distance(OfferedSize offered) {
        return distance(cpu, offered.size().cpu())
                + distance(ram, offered.size().ram());
    }

    private boolean hasVersion(OfferedSize offered) {
        return version != null && (offered.version().strip() + ".").startsWith(version.strip() + ".");
    }

    private static boolean differs(@Nullable Object wished, boolean same) {
        return wished != null && !same;
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one != null && other != null && one.strip().equalsIgnoreCase(other.strip());
    }

    private static long distance(@Nullable Integer wished, @Nullable Integer offered) {
        return wished == null || offered == null ? 0 : Math.abs((long) wished - offered);
    }
}
