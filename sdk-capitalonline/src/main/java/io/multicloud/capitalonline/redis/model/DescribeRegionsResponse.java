package io.multicloud.capitalonline.redis.model;

import io.multicloud.capitalonline.model.Region;
import io.multicloud.core.spi.Lists;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Lists the sites of all areas: answer of {@code DescribeRegins}.
 *
 * @param code {@code Success}
 * @param message the outcome in words, in English or Chinese; not for programs
 * @param data the sites
 */
@Value.Builder
public record DescribeRegionsResponse(String code, @Nullable String message, List<Region> data) {

    /** Takes a copy of the list. */
    public DescribeRegionsResponse {
        data = Lists.copy(data);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeRegionsResponseBuilder builder() {
        return new DescribeRegionsResponseBuilder();
    }
}
