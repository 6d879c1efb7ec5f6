package io.multicloud.capitalonline.redis;

import io.multicloud.capitalonline.Area;
import io.multicloud.core.ClientBuilder;
import io.multicloud.core.auth.HmacSha1QuerySigner;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link CapitalOnlineRedisClient}. Needed is an area or an endpoint, and credentials where the default chain
 * has none.
 */
public final class CapitalOnlineRedisClientBuilder
        extends ClientBuilder<CapitalOnlineRedisClient, CapitalOnlineRedisClientBuilder> {

    private @Nullable String area;
    private @Nullable ZoneId zone;

    CapitalOnlineRedisClientBuilder() {}

    CapitalOnlineRedisClientBuilder(CapitalOnlineRedisClientBuilder other) {
        super(other);
        this.area = other.area;
        this.zone = other.zone;
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

    /**
     * Sets the zone of the times that the service writes and takes, which no document names. It is needed only where
     * times are compared with points in time: {@link io.multicloud.capitalonline.LocalTimes}, {@link
     * io.multicloud.capitalonline.OrderSearch#since}. Nothing is sent of it.
     *
     * @param newZone for example {@code Asia/Shanghai}
     * @return this
     */
    public CapitalOnlineRedisClientBuilder zone(ZoneId newZone) {
        this.zone = Objects.requireNonNull(newZone, "zone");
        return this;
    }

    Optional<ZoneId> zone() {
        return Optional.ofNullable(zone);
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
