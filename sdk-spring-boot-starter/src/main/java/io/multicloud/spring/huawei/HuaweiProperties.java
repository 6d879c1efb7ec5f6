package io.multicloud.spring.huawei;

import io.multicloud.core.Secret;
import io.multicloud.spring.ClientProperties;
import io.multicloud.spring.internal.Accounts;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Huawei Cloud: the unnamed account, and what named accounts take over.
 *
 * @param enabled Whether clients of Huawei Cloud are made.
 * @param iam Clients of IAM.
 * @param region Region, which chooses the hosts of RDS and IAM, for example cn-north-4.
 * @param endpoint Address of RDS, for example https://host.example; it wins over the region.
 * @param iamEndpoint Address of IAM; needed with an endpoint of your own where tokens or projects are asked for.
 * @param accessKeyId Id of the access key.
 * @param accessKeySecret Secret of the access key.
 * @param securityToken Token of a temporary access key.
 * @param profile Profile of the SDK's profile file to take the access key and the project from, in place of a key here.
 * @param user User whose password gets tokens, in place of an access key.
 * @param projectId Id of the project whose instances are meant; without it the first call finds it.
 * @param language Language of the service's messages, zh-cn or en-us; the service chooses by default.
 * @param client How the service is reached; wins over multicloud.client.
 * @param accounts Further accounts by name, each with clients of its own. Settings that an account does not have are
 *     taken from the cloud: region and endpoints, and all parts of the credentials, each as a whole; the project only
 *     by an account with neither.
 */
@ConfigurationProperties("multicloud.huawei")
public record HuaweiProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue Iam iam,
        @Nullable String region,
        @Nullable String endpoint,
        @Nullable String iamEndpoint,
        @Nullable String accessKeyId,
        @Nullable Secret accessKeySecret,
        @Nullable Secret securityToken,
        @Nullable String profile,
        @NestedConfigurationProperty @Nullable HuaweiUser user,
        @Nullable String projectId,
        @Nullable String language,
        @NestedConfigurationProperty @DefaultValue ClientProperties client,
        @DefaultValue Map<String, HuaweiAccount> accounts) {

    static final String PREFIX = "multicloud.huawei";

    /**
     * Clients of IAM.
     *
     * @param enabled Whether clients of IAM are made, one for each account whose IAM is known.
     */
    public record Iam(@DefaultValue("true") boolean enabled) {}

    Accounts<HuaweiAccount> all() {
        HuaweiAccount unnamed = new HuaweiAccount(
                region,
                endpoint,
                iamEndpoint,
                accessKeyId,
                accessKeySecret,
                securityToken,
                profile,
                user,
                projectId,
                language,
                client);
        return new Accounts<>(PREFIX, unnamed, accounts);
    }
}
