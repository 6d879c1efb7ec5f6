package io.multicloud.aliyun.hybriddb.model;

import java.math.BigDecimal;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The account of Aliyun that signs: answer of {@code DescribeUserInfo}.
 *
 * @param requestId the request's id
 * @param isAuthentication whether its owner has proved a real name
 * @param isFinance whether it belongs to the finance cloud
 * @param balanceAmount its balance; no currency is documented
 * @param alreadyHasResourceNum how much it has bought
 */
@Value.Builder
public record DescribeUserInfoResponse(
        @Nullable String requestId,
        @Nullable Boolean isAuthentication,
        @Nullable Boolean isFinance,
        @Nullable BigDecimal balanceAmount,
        @Nullable ResourceNumbers alreadyHasResourceNum) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeUserInfoResponseBuilder builder() {
        return new DescribeUserInfoResponseBuilder();
    }
}
