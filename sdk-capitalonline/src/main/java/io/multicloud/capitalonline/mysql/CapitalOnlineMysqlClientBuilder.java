package io.multicloud.capitalonline.mysql;

import io.multicloud.capitalonline.Area;
import io.multicloud.core.ClientBuilder;
import io.multicloud.core.auth.HmacSha1QuerySigner;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link CapitalOnlineMysqlClient}. Needed is an area or an endpoint, and credentials where the default chain
 * has none.
 */
public final class CapitalOnlineMysqlClientBuilder
        extends ClientBuilder<CapitalOnlineMysqlClient, CapitalOnlineMysqlClientBuilder> {

    private @Nullable String area;
    private @Nullable ZoneId zone;

    CapitalOnlineMysqlClientBuilder() {}

    CapitalOnlineMysqlClientBuilder(CapitalOnlineMysqlClientBuilder other) {
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
    public CapitalOnlineMysqlClientBuilder area(String newArea) {
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
    public CapitalOnlineMysqlClientBuilder zone(ZoneId newZone) {
        this.zone = Objects.requireNonNull(newZone, "zone");
        return this;
    }

    Optional<ZoneId> zone() {
        return Optional.ofNullable(zone);
    }

    @Override
    public CapitalOnlineMysqlClient build() {
        // The scheme is Aliyun's, but the key is the bare secret: the ampersand that Aliyun appends is not documented
        // here, and the vendor's own clients sign without it.
        HmacSha1QuerySigner signer = HmacSha1QuerySigner.withKeySuffix("");
        CapitalOnlineMysqlClientBuilder copy = new CapitalOnlineMysqlClientBuilder(this);
        return new DefaultCapitalOnlineMysqlClient(
                runtime(CapitalOnlineMysqlOperations.SERVICE, "area", area, signer, Map.of()), copy);
    }

    @Override
    protected CapitalOnlineMysqlClientBuilder self() {
        return this;
    }
}
