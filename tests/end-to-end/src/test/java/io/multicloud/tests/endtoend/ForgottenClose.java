package io.multicloud.tests.endtoend;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.auth.CachingCredentialsProvider;
import io.multicloud.core.auth.ExpiringCredentials;
import java.util.concurrent.CountDownLatch;

/** Calls, and returns without closing anything: a pooled connection and a source of credentials that hangs are left. */
final class ForgottenClose {

    private ForgottenClose() {}

    public static void main(String[] arguments) throws InterruptedException {
        HybridDbClient client = HybridDbClient.builder()
                .endpoint(arguments[0])
                .credentials(AccessKeyCredentials.of(arguments[1], arguments[2]))
                .build();
        System.out.println(
                "instances: " + client.describeInstances().instances().size());

        CountDownLatch fetching = new CountDownLatch(1);
        HybridDbClient waiting = client.toBuilder()
                .credentials(CachingCredentialsProvider.of(() -> {
                    fetching.countDown();
                    return hang();
                }))
                .build();
        Thread caller = new Thread(waiting::describeInstances);
        caller.setDaemon(true);
        caller.start();
        fetching.await();

        System.out.println("main returns at " + System.currentTimeMillis());
    }

    private static ExpiringCredentials hang() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("interrupted");
    }
}
