package io.multicloud.benchmarks.peer;

import com.huaweicloud.sdk.core.auth.BasicCredentials;
import com.huaweicloud.sdk.rds.v3.RdsAsyncClient;
import com.huaweicloud.sdk.rds.v3.RdsClient;
import com.huaweicloud.sdk.rds.v3.model.ListInstancesRequest;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Huawei Cloud's own client for RDS, whose list of instances is the one that Flexus has too. */
public final class VendorHuawei implements Peer {

    private final ListInstancesRequest request =
            new ListInstancesRequest().withOffset(0).withLimit(100);
    private final String endpoint;
    private final RdsClient client;
    private @Nullable RdsAsyncClient asyncClient;

    private VendorHuawei(String endpoint) {
        this.endpoint = endpoint;
        this.client = RdsClient.newBuilder()
                .withCredential(credentials())
                .withEndpoints(List.of(endpoint))
                .build();
    }

    @Override
    public Object list() {
        return client.listInstances(request);
    }

    @Override
    public CompletableFuture<?> listAsync() {
        if (asyncClient == null) {
            asyncClient = RdsAsyncClient.newBuilder()
                    .withCredential(credentials())
                    .withEndpoints(List.of(endpoint))
                    .build();
        }
        return asyncClient.listInstancesAsync(request);
    }

    private static BasicCredentials credentials() {
        return new BasicCredentials()
                .withAk("fake-key-id")
                .withSk("fake-key-secret")
                .withProjectId("fake-project");
    }

    /** Runs what is asked for, against the endpoint that is given. */
    public static void main(String[] args) throws IOException {
        Rounds.serve(new VendorHuawei(args[0]));
    }
}
