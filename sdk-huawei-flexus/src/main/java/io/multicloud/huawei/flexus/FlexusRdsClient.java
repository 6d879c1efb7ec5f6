package io.multicloud.huawei.flexus;

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
     * Starts to build a client with the options of this one.
     *
     * @return a builder
     */
    FlexusRdsClientBuilder toBuilder();
}
