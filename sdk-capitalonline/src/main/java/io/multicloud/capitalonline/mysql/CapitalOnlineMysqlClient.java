package io.multicloud.capitalonline.mysql;

/**
 * The client for CapitalOnline cloud MySQL, API version 2019-08-08. Safe to share between threads.
 *
 * <pre>{@code
 * try (CapitalOnlineMysqlClient mysql = CapitalOnlineMysqlClient.builder()
 *         .area(Area.MAINLAND_CHINA)
 *         .credentials(AccessKeyCredentials.of(id, secret))
 *         .build()) {
 *     mysql.describeDbInstances().data().forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>An answer's {@code taskId} says that a job has begun, but it cannot be relied on to follow it by: wait with {@link
 * #waitForInstance} and {@link #waitForBackup} instead.
 */
public interface CapitalOnlineMysqlClient
        extends InstanceActions,
                SizeActions,
                ReadOnlyActions,
                AccountActions,
                BackupActions,
                RecoveryActions,
                MonitorActions,
                ParameterActions,
                TaskActions {

    /**
     * Starts to build a client.
     *
     * @return a builder
     */
    static CapitalOnlineMysqlClientBuilder builder() {
        return new CapitalOnlineMysqlClientBuilder();
    }

    /**
     * Starts to build a client with the options of this one.
     *
     * @return a builder
     */
    CapitalOnlineMysqlClientBuilder toBuilder();
}
