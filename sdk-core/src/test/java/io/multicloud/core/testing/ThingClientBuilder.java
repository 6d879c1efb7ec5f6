package io.multicloud.core.testing;

import io.multicloud.core.ClientBuilder;
import io.multicloud.core.RetryPolicy;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.auth.HmacSha1QuerySigner;
import io.multicloud.core.spi.BaseClient;
import io.multicloud.core.spi.CallRuntime;
import io.multicloud.core.spi.ServiceDescription;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds clients of the test service. */
public final class ThingClientBuilder extends ClientBuilder<ThingClient, ThingClientBuilder> {

    private @Nullable String region;
    private ServiceDescription service = ThingOperations.SERVICE;

    /** A builder without any options. */
    public ThingClientBuilder() {}

    private ThingClientBuilder(ThingClientBuilder other) {
        super(other);
        this.region = other.region;
    }

    /** A builder with the options of this one. */
    public ThingClientBuilder copy() {
        return new ThingClientBuilder(this);
    }

    /** A client with made-up credentials that repeats nothing. */
    public static ThingClientBuilder at(URI endpoint) {
        return new ThingClientBuilder()
                .endpoint(endpoint)
                .retryPolicy(RetryPolicy.none())
                .credentials(AccessKeyCredentials.of("fake-access-key-id", "fake-access-key-secret"));
    }

    public ThingClientBuilder region(String newRegion) {
        this.region = newRegion;
        return this;
    }

    public ThingClientBuilder service(ServiceDescription newService) {
        this.service = newService;
        return this;
    }

    @Override
    public ThingClient build() {
        CallRuntime runtime =
                runtime(service, "region", region, HmacSha1QuerySigner.withKeySuffix("&"), Map.of("project_id", "p1"));
        return new Thing(runtime);
    }

    @Override
    protected ThingClientBuilder self() {
        return this;
    }

    private static final class Thing extends BaseClient<ThingClient> implements ThingClient {
        Thing(CallRuntime runtime) {
            super(runtime, Thing::new);
        }
    }
}
