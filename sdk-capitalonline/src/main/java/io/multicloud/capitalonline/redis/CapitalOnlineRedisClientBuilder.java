package io.multicloud.capitalonline.redis;

import io.multicloud.capitalonline.Area;
import io.multicloud.core.ClientBuilder;
import io.multicloud.core.auth.HmacSha1QuerySigner;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link CapitalOnlineRedisClient}. Needed is an area or an endpoint, and credentials where the default chain
 * has none.
 */
public final class CapitalOnlineRedisClientBuilder
        extends ClientBuilder<CapitalOnlineRedisClient, CapitalOnlineRedisClientBuilder> {

    private @Nullable String area;

    CapitalOnlineRedisClientBuilder() {}

    CapitalOnlineRedisClientBuilder(CapitalOnlineRedisClientBuilder other) {
        super(other);
        this.area = other.area;
    }

    /**
     * Sets the area, which chooses the host, reached by HTTPS. It is not sent: each request names its own site.
     *
     * @param newArea for example {@code mainland-china}; see {@link Area}
     * @return this
     */
    public CapitalOnlineRedisClientBuilder area(String newArea) {
        this.area = Objects.requireNonNull(newArea, "area");
        return this;
    }

    @Override
    public CapitalOnlineRedisClient build() {
        // The scheme is Aliyun's, but the key is the bare secret: the ampersand that Aliyun appends is not documented
        // here, and the vendor's own clients sign without it.
        HmacSha1QuerySigner signer = HmacSha1QuerySigner.withKeySuffix("");
        CapitalOnlineRedisClientBuilder copy = new CapitalOnlineRedisClientBuilder(this);
        return new DefaultCapitalOnlineRedisClient(
                runtime(CapitalOnlineRedisOperations.SERVICE, "area", area, signer, Map.of()), copy);
    }

    @Override
    protected CapitalOnlineRedisClientBuilder self() {
        return this;
    }
}
