package io.multicloud.huawei.flexus.model;

import io.multicloud.core.Secret;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.FlexusRdsOperations;
import org.immutables.value.Value;

/**
 * Sets the password of {@code root} anew: action {@code ResetPwd}.
 *
 * @param instanceId id of the instance; required
 * @param dbUserPwd the new password: 8 to 32 characters, at least three of upper-case letters, lower-case letters,
 *     digits and special characters; required
 */
@Value.Builder
public record ResetPwdRequest(String instanceId, Secret dbUserPwd)
        implements ServiceRequest<FlexusRdsClient, ResetPwdResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public ResetPwdRequest {
        RequestCheck check = PathIds.check("instanceId", instanceId, RequestCheck.of("ResetPwd"))
                .required("dbUserPwd", dbUserPwd);
        Passwords.check("dbUserPwd", dbUserPwd, check);
        check.done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ResetPwdRequestBuilder builder() {
        return new ResetPwdRequestBuilder();
    }

    @Override
    public Operation<ResetPwdRequest, ResetPwdResponse> operation() {
        return FlexusRdsOperations.RESET_PWD;
    }
}
