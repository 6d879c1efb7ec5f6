package io.multicloud.capitalonline.redis;

/**
 * The client for CapitalOnline cloud Redis, API version 2019-08-08. Safe to share between threads.
 *
 * <pre>{@code
 * try (CapitalOnlineRedisClient redis = CapitalOnlineRedisClient.builder()
 *         .area(Area.MAINLAND_CHINA)
 *         .credentials(AccessKeyCredentials.of(id, secret))
 *         .build()) {
 *     redis.describeDbInstances().data().forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>An answer's {@code taskId} says that a job has begun, but it cannot be relied on to follow it by: wait with {@link
 * #waitForInstance} and {@link #waitForBackup} instead.
 */
public interface CapitalOnlineRedisClient extends InstanceActions, BackupActions {

    /**
     * Starts to build a client.
     *
     * @return a builder
     */
    static CapitalOnlineRedisClientBuilder builder() {
        return new CapitalOnlineRedisClientBuilder();
    }

    /**
     * Starts to build a client with the options of this one.
     *
     * @return a builder
     */
    CapitalOnlineRedisClientBuilder toBuilder();
}
