package io.multicloud.capitalonline.mysql.model;

import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlOperations;
import io.multicloud.core.Secret;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Creates an account of an instance: action {@code CreatePrivilegedAccount}.
 *
 * @param instanceUuid id of the instance; required
 * @param accountName name of the account; required
 * @param password its password; its rules are documented nowhere; required
 * @param accountType its kind; an instance has one {@code Super} account at most; required
 * @param description a note; empty when absent
 */
@Value.Builder
public record CreatePrivilegedAccountRequest(
        String instanceUuid,
        String accountName,
        Secret password,
        AccountType accountType,
        @Nullable String description)
        implements ServiceRequest<CapitalOnlineMysqlClient, CreatePrivilegedAccountResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public CreatePrivilegedAccountRequest {
        RequestCheck.of("CreatePrivilegedAccount")
                .required("instanceUuid", instanceUuid)
                .required("accountName", accountName)
                .required("password", password)
                .required("accountType", accountType)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static CreatePrivilegedAccountRequestBuilder builder() {
        return new CreatePrivilegedAccountRequestBuilder();
    }

    @Override
    public Operation<CreatePrivilegedAccountRequest, CreatePrivilegedAccountResponse> operation() {
        return CapitalOnlineMysqlOperations.CREATE_PRIVILEGED_ACCOUNT;
    }
}
