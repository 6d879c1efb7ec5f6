package io.multicloud.benchmarks.peer;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.model.DescribeInstancesRequest;
import io.multicloud.core.auth.AccessKeyCredentials;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/** This SDK's client for Aliyun. */
public final class SdkAliyun implements Peer {

    private final HybridDbClient client;
    private final DescribeInstancesRequest request =
            DescribeInstancesRequest.builder().pageNumber(1).pageSize(50).build();

    private SdkAliyun(String endpoint) {
        client = HybridDbClient.builder()
                .endpoint(endpoint)
                .credentials(AccessKeyCredentials.of("fake-key-id", "fake-key-secret"))
                .build();
    }

    @Override
    public Object list() {
        return client.call(request);
    }

    @Override
    public CompletableFuture<?> listAsync() {
        return client.callAsync(request);
    }

    /** Runs what is asked for, against the endpoint that is given. */
    public static void main(String[] args) throws IOException {
        Rounds.serve(new SdkAliyun(args[0]));
    }
}
