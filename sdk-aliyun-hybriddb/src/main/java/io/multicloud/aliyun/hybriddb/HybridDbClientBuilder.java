package io.multicloud.aliyun.hybriddb;

import io.multicloud.core.ClientBuilder;
import io.multicloud.core.auth.HmacSha1QuerySigner;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link HybridDbClient}. Needed is a region or an endpoint, and credentials where the default chain has none. */
public final class HybridDbClientBuilder extends ClientBuilder<HybridDbClient, HybridDbClientBuilder> {

    private @Nullable String region;

    HybridDbClientBuilder() {}

    HybridDbClientBuilder(HybridDbClientBuilder other) {
        super(other);
        this.region = other.region;
    }

    /**
     * Sets the region, which chooses the host. It is not sent: each request names its own.
     *
     * @param newRegion for example {@code cn-hangzhou}; see {@link Region}
     * @return this
     */
    public HybridDbClientBuilder region(String newRegion) {
        this.region = Objects.requireNonNull(newRegion, "region");
        return this;
    }

    @Override
    public HybridDbClient build() {
        // Aliyun's key is the secret and an ampersand.
        HmacSha1QuerySigner signer = HmacSha1QuerySigner.withKeySuffix("&");
        HybridDbClientBuilder copy = new HybridDbClientBuilder(this);
        return new DefaultHybridDbClient(runtime(HybridDbOperations.SERVICE, "region", region, signer, Map.of()), copy);
    }

    @Override
    protected HybridDbClientBuilder self() {
        return this;
    }
}
