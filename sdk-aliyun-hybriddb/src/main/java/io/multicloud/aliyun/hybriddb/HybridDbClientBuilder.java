package io.multicloud.aliyun.hybriddb;

import io.multicloud.core.ClientBuilder;
import io.multicloud.core.auth.HmacSha1QuerySigner;
import io.multicloud.core.spi.ServiceDescription;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link HybridDbClient}. Needed is a region or an endpoint, and credentials where the default chain has none. */
public final class HybridDbClientBuilder extends ClientBuilder<HybridDbClient, HybridDbClientBuilder> {

    private @Nullable String region;
    private ResponseFormat responseFormat = ResponseFormat.JSON;

    HybridDbClientBuilder() {}

    HybridDbClientBuilder(HybridDbClientBuilder other) {
        super(other);
        this.region = other.region;
        this.responseFormat = other.responseFormat;
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

    /**
     * Sets the format in which the service is asked to answer: {@link ResponseFormat#JSON} by default. Records and
     * exceptions are the same in both; {@code rawBody()} is what the service wrote.
     *
     * @param newResponseFormat the format
     * @return this
     */
    public HybridDbClientBuilder responseFormat(ResponseFormat newResponseFormat) {
        this.responseFormat = Objects.requireNonNull(newResponseFormat, "responseFormat");
        return this;
    }

    @Override
    public HybridDbClient build() {
        // Aliyun's key is the secret and an ampersand.
        HmacSha1QuerySigner signer = HmacSha1QuerySigner.withKeySuffix("&");
        ServiceDescription service = HybridDbOperations.SERVICE.withConstants(responseFormat.parameter());
        HybridDbClientBuilder copy = new HybridDbClientBuilder(this);
        return new DefaultHybridDbClient(runtime(service, "region", region, signer, Map.of()), copy);
    }

    @Override
    protected HybridDbClientBuilder self() {
        return this;
    }
}
