package io.multicloud.capitalonline.model;

import io.multicloud.core.spi.Lists;
import java.util.List;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a site sells.
 *
 * @param productName {@code mysql} or {@code redis}
 * @param regionId id of the site
 * @param products versions; can come in any order
 */
@Value.Builder
public record AvailableDbConfig(
        @Nullable String productName, @Nullable String regionId, List<Product> products) {

    /** Takes a copy of the list. */
    public AvailableDbConfig {
        products = Lists.copy(products);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static AvailableDbConfigBuilder builder() {
        return new AvailableDbConfigBuilder();
    }

    /**
     * Lists every size of every version, architecture and compute type with what surrounds it; no documented field, only
     * easier to use.
     *
     * @return the sizes, in the order of the answer
     */
    public List<OfferedSize> sizes() {
        return OfferedSizes.of(products);
    }

    /**
     * Finds the one size that fits a wish; no documented field, only easier to use.
     *
     * @param wish fills in what is wanted; see {@link SizeWish}
     * @return the size, with its {@code paasGoodsId} and its disks
     * @throws io.multicloud.core.error.InvalidRequestException when no size fits, or more than one; it names the nearest
     *     ones, or those that fit
     */
    public OfferedSize size(Consumer<SizeWishBuilder> wish) {
        SizeWishBuilder builder = SizeWish.builder();
        wish.accept(builder);
        return OfferedSizes.choose(sizes(), builder.build());
    }
}
