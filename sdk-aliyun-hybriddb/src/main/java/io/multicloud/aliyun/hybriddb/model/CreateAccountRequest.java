package io.multicloud.aliyun.hybriddb.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.HybridDbOperations;
import io.multicloud.core.Secret;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Lists;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a new account: action {@code CreateAccount}.
 *
 * @param instanceId id of the instance; required
 * @param accountName its name, no reserved word; the documents disagree on its length (10 or 16) and form, so the service
 *     alone checks it; required
 * @param accountPassword its password, 8 to 32 characters with at least three of capital letters, small letters, digits and
 *     others; required
 * @param accountType its kind; {@code Normal} when absent
 * @param dbInfo privileges, each with names of databases; {@link Grants} writes it, and it says the same as dbName and
 *     accountPrivilege. Which of the two counts when both are given is not documented
 * @param dbName databases to grant accountPrivilege on; sent joined by commas
 * @param accountPrivilege privilege on the databases of dbName; {@code ReadWrite} when absent
 * @param accountDescription a note of 2 to 256 Chinese characters, letters, digits, {@code _} and {@code -} that begins with a
 *     Chinese character or a letter
 * @param clientToken makes a repeated call return the first one's result; at most 64 ASCII characters; made when absent
 * @param accountVersion its generation; only with {@code NEW} do privileges count. No default is documented
 */
@Value.Builder
public record CreateAccountRequest(
        String instanceId,
        String accountName,
        Secret accountPassword,
        @Nullable AccountType accountType,
        @JsonProperty("DBInfo") @Nullable Map<String, List<String>> dbInfo,
        @JsonProperty("DBName") List<String> dbName,
        @Nullable AccountPrivilege accountPrivilege,
        @Nullable String accountDescription,
        @Nullable String clientToken,
        @Nullable AccountVersion accountVersion)
        implements ServiceRequest<HybridDbClient, CreateAccountResponse> {

    private static final Pattern NOTE = Pattern.compile("[\\p{IsHan}A-Za-z][\\p{IsHan}A-Za-z0-9_-]*");

    private static final String NOTE_WORDS =
            "hold Chinese characters, letters, digits, '_' and '-' only, and begin with a Chinese character or a letter";

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public CreateAccountRequest {
        dbName = Lists.copy(dbName);
        dbInfo = Grants.copy(dbInfo);
        RequestCheck check = RequestCheck.of("CreateAccount")
                .required("instanceId", instanceId)
                .required("accountName", accountName)
                .required("accountPassword", accountPassword)
                .length("accountDescription", accountDescription, 2, 256)
                .matches("accountDescription", accountDescription, NOTE, NOTE_WORDS)
                .matches("clientToken", clientToken, ClientTokens.FORM, ClientTokens.WORDS);
        Passwords.check("accountPassword", accountPassword, check);
        check.done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static CreateAccountRequestBuilder builder() {
        return new CreateAccountRequestBuilder();
    }

    @Override
    public Operation<CreateAccountRequest, CreateAccountResponse> operation() {
        return HybridDbOperations.CREATE_ACCOUNT;
    }
}
