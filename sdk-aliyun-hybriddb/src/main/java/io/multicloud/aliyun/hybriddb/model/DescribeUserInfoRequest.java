package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.HybridDbOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import org.immutables.value.Value;

/**
 * Asks for facts of the account of Aliyun that signs: action {@code DescribeUserInfo}. It has no parameters.
 */
@Value.Builder
public record DescribeUserInfoRequest() implements ServiceRequest<HybridDbClient, DescribeUserInfoResponse> {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeUserInfoRequestBuilder builder() {
        return new DescribeUserInfoRequestBuilder();
    }

    @Override
    public Operation<DescribeUserInfoRequest, DescribeUserInfoResponse> operation() {
        return HybridDbOperations.DESCRIBE_USER_INFO;
    }
}
