package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.HybridDbOperations;
import io.multicloud.core.Secret;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;

/**
 * Asks for another password of an account whose present one is known: action {@code ModifyAccountPassword}.
 *
 * @param instanceId id of the instance; required
 * @param accountName name of the account; required
 * @param oldPassword the present password; required
 * @param newPassword the new password, 8 to 32 characters with at least three of capital letters, small letters, digits and
 *     others, of which {@code !@#$%^&*()_+-=} are documented; required
 */
@Value.Builder
public record ModifyAccountPasswordRequest(
        String instanceId, String accountName, Secret oldPassword, Secret newPassword)
        implements ServiceRequest<HybridDbClient, ModifyAccountPasswordResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public ModifyAccountPasswordRequest {
        RequestCheck check = RequestCheck.of("ModifyAccountPassword")
                .required("instanceId", instanceId)
                .required("accountName", accountName)
                .required("oldPassword", oldPassword)
                .required("newPassword", newPassword);
        Passwords.check("newPassword", newPassword, check);
        check.done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ModifyAccountPasswordRequestBuilder builder() {
        return new ModifyAccountPasswordRequestBuilder();
    }

    @Override
    public Operation<ModifyAccountPasswordRequest, ModifyAccountPasswordResponse> operation() {
        return HybridDbOperations.MODIFY_ACCOUNT_PASSWORD;
    }
}
