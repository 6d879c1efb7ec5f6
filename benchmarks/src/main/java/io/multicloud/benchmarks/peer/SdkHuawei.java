package io.multicloud.benchmarks.peer;

import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.model.ListInstancesRequest;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/** This SDK's client for Huawei Cloud. */
public final class SdkHuawei implements Peer {

    private final FlexusRdsClient client;
    private final ListInstancesRequest request =
            ListInstancesRequest.builder().offset(0).limit(100).build();

    private SdkHuawei(String endpoint) {
        client = FlexusRdsClient.builder()
                .endpoint(endpoint)
                .projectId("fake-project")
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
        Rounds.serve(new SdkHuawei(args[0]));
    }
}
