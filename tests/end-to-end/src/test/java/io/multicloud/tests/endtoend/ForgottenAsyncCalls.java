package io.multicloud.tests.endtoend;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.model.DescribeInstancesRequest;
import io.multicloud.aliyun.hybriddb.model.InstanceStatus;
import io.multicloud.core.auth.AccessKeyCredentials;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * Calls without waiting, and returns without closing anything: one call is done, one is on the wire to a service that is
 * silent, others wait for their turn, and a wait for a state goes on.
 */
final class ForgottenAsyncCalls {

    private static final int MORE_THAN_AT_ONCE = 80;

    private ForgottenAsyncCalls() {}

    public static void main(String[] arguments) throws IOException {
        AccessKeyCredentials key = AccessKeyCredentials.of(arguments[1], arguments[2]);
        HybridDbClient client =
                HybridDbClient.builder().endpoint(arguments[0]).credentials(key).build();
        DescribeInstancesRequest list = DescribeInstancesRequest.builder().build();
        System.out.println(
                "instances: " + client.callAsync(list).join().instances().size());

        ServerSocket silent = new ServerSocket(0, MORE_THAN_AT_ONCE, InetAddress.getLoopbackAddress());
        HybridDbClient waiting = client.toBuilder()
                .endpoint("http://127.0.0.1:" + silent.getLocalPort())
                .build();
        CompletableFuture<?>[] calls = new CompletableFuture<?>[MORE_THAN_AT_ONCE];
        for (int i = 0; i < calls.length; i++) {
            calls[i] = waiting.callAsync(list);
        }
        CompletableFuture<?> wait = client.waitForInstance("no-such-instance")
                .until(InstanceStatus.ACTIVE)
                .every(Duration.ofSeconds(5))
                .awaitAsync();

        System.out.println("open: " + (!CompletableFuture.allOf(calls).isDone() && !wait.isDone()));
        System.out.println("main returns at " + System.currentTimeMillis());
    }
}
