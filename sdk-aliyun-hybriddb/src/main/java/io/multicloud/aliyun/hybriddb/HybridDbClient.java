package io.multicloud.aliyun.hybriddb;

/**
 * The client for Aliyun HybridDB for MySQL, API version 2016-01-01. Safe to share between threads.
 *
 * <p>The provider has withdrawn the product and deleted its client. This client is verified against the document and the
 * provider's core client, which signs and reads answers, and never met the service itself.
 *
 * <pre>{@code
 * try (HybridDbClient hybridDb = HybridDbClient.builder()
 *         .region("cn-hangzhou")
 *         .credentials(AccessKeyCredentials.of(id, secret))
 *         .build()) {
 *     hybridDb.describeInstances().instances().forEach(System.out::println);
 * }
 * }</pre>
 */
public interface HybridDbClient
        extends InstanceActions,
                InstanceTaskActions,
                InstanceNetworkActions,
                DatabaseActions,
                AccountActions,
                BackupActions,
                MonitorActions {

    /**
     * Starts to build a client.
     *
     * @return a builder
     */
    static HybridDbClientBuilder builder() {
        return new HybridDbClientBuilder();
    }

    /**
     * Starts to build a client with the options of this one.
     *
     * @return a builder
     */
    HybridDbClientBuilder toBuilder();
}
