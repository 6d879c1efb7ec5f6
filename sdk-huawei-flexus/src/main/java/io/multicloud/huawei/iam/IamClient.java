package io.multicloud.huawei.iam;

/**
 * The client for Huawei Cloud's IAM, API version v3. Safe to share between threads.
 *
 * <pre>{@code
 * try (IamClient iam = IamClient.builder()
 *         .region("cn-north-4")
 *         .credentials(AccessKeyCredentials.of(id, secret))
 *         .build()) {
 *     String projectId = iam.listProjects("cn-north-4").projects().get(0).id();
 * }
 * }</pre>
 */
public interface IamClient extends AuthActions {

    /**
     * Starts to build a client.
     *
     * @return a builder
     */
    static IamClientBuilder builder() {
        return new IamClientBuilder();
    }

    /**
     * Starts to build a client with the options of this one.
     *
     * @return a builder
     */
    IamClientBuilder toBuilder();
}
