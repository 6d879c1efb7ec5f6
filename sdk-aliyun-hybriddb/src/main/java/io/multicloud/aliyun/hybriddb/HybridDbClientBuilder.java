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
    private boolean secretsInForm;

    HybridDbClientBuilder() {}

    HybridDbClientBuilder(HybridDbClientBuilder other) {
        super(other);
        this.region = other.region;
        this.responseFormat = other.responseFormat;
        this.secretsInForm = other.secretsInForm;
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

    /**
     * Sets whether passwords are sent in the form of a POST, where access logs do not keep them; off by default. The
     * document knows GET only, with every value in the URL; the provider's own metadata allows both methods for every
     * action. Only requests with a password differ: those that create accounts, alone or with an instance, and those
     * that set a password. Query and form are signed together.
     *
     * @param newSecretsInForm whether to keep passwords out of URLs
     * @return this
     */
    public HybridDbClientBuilder secretsInForm(boolean newSecretsInForm) {
        this.secretsInForm = newSecretsInForm;
        return this;
    }

    @Override
    public HybridDbClient build() {
        // Aliyun's key is the secret and an ampersand.
        HmacSha1QuerySigner signer = HmacSha1QuerySigner.withKeySuffix("&");
        ServiceDescription service = HybridDbOperations.SERVICE.withConstants(responseFormat.parameter());
        service = secretsInForm ? service.withSecretsInForm() : service;
        HybridDbClientBuilder copy = new HybridDbClientBuilder(this);
        return new DefaultHybridDbClient(runtime(service, "region", region, signer, Map.of()), copy);
    }

    @Override
    protected HybridDbClientBuilder self() {
        return this;
    }
}
