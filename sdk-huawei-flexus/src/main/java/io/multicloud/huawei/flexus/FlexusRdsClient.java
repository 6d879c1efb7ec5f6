package io.multicloud.huawei.flexus;

import io.multicloud.core.RateLimiter;

/**
 * The client for Huawei Cloud's Flexus RDS for MySQL, API version v3. Safe to share between threads.
 *
 * <pre>{@code
 * try (FlexusRdsClient rds = FlexusRdsClient.builder()
 *         .region("cn-north-4")
 *         .projectId(projectId)
 *         .credentials(AccessKeyCredentials.of(id, secret))
 *         .build()) {
 *     rds.listInstances().instances().forEach(System.out::println);
 * }
 * }</pre>
 */
public interface FlexusRdsClient
        extends InstanceActions,
                AdministrationActions,
                FlavorActions,
                StorageActions,
                ConfigurationActions,
                BackupActions,
                RestoreActions,
                JobActions {

    /**
     * Starts to build a client.
     *
     * @return a builder
     */
    static FlexusRdsClientBuilder builder() {
        return new FlexusRdsClientBuilder();
    }

    /**
     * Makes a limiter for what the documents allow a user: 60 calls a minute. It is used by clients that it is given to
     * ({@code builder().rateLimit(…)}); give the same one to all clients of a user. Repeats, pages and the reads of
     * waiters take their permits from it like any other call.
     *
     * @return a new limiter
     */
    static RateLimiter documentedRateLimit() {
        return RateLimiter.perMinute(60);
    }

    /**
     * Starts to build a client with the options of this one.
     *
     * @return a builder
     */
    FlexusRdsClientBuilder toBuilder();
}
