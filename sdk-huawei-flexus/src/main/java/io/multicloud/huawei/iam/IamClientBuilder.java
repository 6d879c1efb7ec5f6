package io.multicloud.huawei.iam;

import io.multicloud.core.ClientBuilder;
import io.multicloud.core.auth.DefaultCredentialsChain;
import io.multicloud.huawei.flexus.internal.HuaweiSigner;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds an {@link IamClient}. Needed is a region or an endpoint, and for all but {@link IamClient#createToken}
 * credentials (an access key or a token), where the default chain has none.
 */
public final class IamClientBuilder extends ClientBuilder<IamClient, IamClientBuilder> {

    private @Nullable String region;

    IamClientBuilder() {
        // Only when an action needs them: createToken does without.
        credentials(DefaultCredentialsChain.of(IamOperations.SERVICE));
    }

    IamClientBuilder(IamClientBuilder other) {
        super(other);
        this.region = other.region;
    }

    /**
     * Starts a builder that reaches IAM as the client of another service reaches its own: with the same HTTP client,
     * proxy, trust, timeouts, repeats, clock and listeners. Region or endpoint and credentials are still to be set.
     *
     * @param other the builder of the other client
     * @return a builder
     */
    public static IamClientBuilder like(ClientBuilder<?, ?> other) {
        IamClientBuilder builder = new IamClientBuilder();
        builder.reachAs(other);
        return builder;
    }

    /**
     * Sets the region, which chooses the host. Accounts of one site are unknown to the hosts of another.
     *
     * @param newRegion for example {@code cn-north-4}; see {@link Region}
     * @return this
     */
    public IamClientBuilder region(String newRegion) {
        this.region = Objects.requireNonNull(newRegion, "region");
        return this;
    }

    @Override
    public IamClient build() {
        IamClientBuilder copy = new IamClientBuilder(this);
        return new DefaultIamClient(
                runtime(IamOperations.SERVICE, "region", region, HuaweiSigner.withoutProject(), Map.of()), copy);
    }

    @Override
    protected IamClientBuilder self() {
        return this;
    }
}
