package io.multicloud.aliyun.hybriddb.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How much an account of Aliyun has bought. The documents show these two in an example and promise no others; what else
 * comes stands in {@code rawBody()} of the answer.
 *
 * @param petaDataBought number of instances of HybridDB for MySQL
 * @param ecsBought number of cloud servers
 */
@Value.Builder
public record ResourceNumbers(
        @Nullable Long petaDataBought, @Nullable Long ecsBought) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ResourceNumbersBuilder builder() {
        return new ResourceNumbersBuilder();
    }
}
