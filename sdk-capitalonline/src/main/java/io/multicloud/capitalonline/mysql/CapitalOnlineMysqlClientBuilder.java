package io.multicloud.capitalonline.mysql;

import io.multicloud.capitalonline.Area;
import io.multicloud.core.ClientBuilder;
import io.multicloud.core.auth.HmacSha1QuerySigner;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link CapitalOnlineMysqlClient}. Needed is an area or an endpoint, and credentials where the default chain
 * has none.
 */
public final class CapitalOnlineMysqlClientBuilder
        extends ClientBuilder<CapitalOnlineMysqlClient, CapitalOnlineMysqlClientBuilder> {

    private @Nullable String area;

    CapitalOnlineMysqlClientBuilder() {}

    CapitalOnlineMysqlClientBuilder(CapitalOnlineMysqlClientBuilder other) {
        super(other);
        this.area = other.area;
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
