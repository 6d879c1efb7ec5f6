package io.multicloud.huawei.iam.model;

import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import io.multicloud.huawei.iam.IamClient;
import io.multicloud.huawei.iam.IamOperations;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a token by name and password: action {@code KeystoneCreateUserTokenByPassword}.
 *
 * @param auth who asks, and for what; {@link Auth#byPassword} makes it; required
 * @param nocatalog any text leaves the catalog of services, which is large, out of the answer; known to the official
 *     client, in no document
 */
@Value.Builder
public record CreateTokenRequest(Auth auth, @Nullable String nocatalog)
        implements ServiceRequest<IamClient, CreateTokenResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public CreateTokenRequest {
        RequestCheck.of("KeystoneCreateUserTokenByPassword")
                .required("auth", auth)
                .nested("auth", auth, Auth::check)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static CreateTokenRequestBuilder builder() {
        return new CreateTokenRequestBuilder();
    }

    @Override
    public Operation<CreateTokenRequest, CreateTokenResponse> operation() {
        return IamOperations.CREATE_TOKEN;
    }
}
