package io.multicloud.aliyun.hybriddb.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.multicloud.core.spi.Lists;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of an instance: answer of {@code DescribeAccounts}.
 *
 * @param requestId the request's id
 * @param instanceId id of the instance; known to the official client, in no document
 * @param accounts the accounts
 */
@Value.Builder
public record DescribeAccountsResponse(
        @Nullable String requestId,
        @Nullable String instanceId,
        @JsonProperty("AccountList") List<Account> accounts) {

    /** Takes a copy of the list. */
    public DescribeAccountsResponse {
        accounts = Lists.copy(accounts);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeAccountsResponseBuilder builder() {
        return new DescribeAccountsResponseBuilder();
    }
}
