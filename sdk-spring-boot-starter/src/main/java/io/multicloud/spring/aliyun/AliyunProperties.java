package io.multicloud.spring.aliyun;

import io.multicloud.aliyun.hybriddb.ResponseFormat;
import io.multicloud.core.Secret;
import io.multicloud.spring.ClientProperties;
import io.multicloud.spring.internal.Accounts;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Aliyun: the unnamed account, and what named accounts take over.
 *
 * @param enabled Whether clients of Aliyun HybridDB are made.
 * @param region Region, which chooses the host, for example cn-hangzhou.
 * @param endpoint Address of the service, for example https://host.example; it wins over the region.
 * @param accessKeyId Id of the access key.
 * @param accessKeySecret Secret of the access key.
 * @param securityToken Token of a temporary access key.
 * @param profile Profile of the SDK's profile file to take the access key from, in place of a key here.
 * @param responseFormat Format in which the service is asked to answer.
 * @param secretsInForm Whether passwords are sent in a form, where access logs do not keep them.
 * @param client How the service is reached; wins over multicloud.client.
 * @param accounts Further accounts by name, each with a client of its own. Settings that an account does not have are
 *     taken from the cloud; region and endpoint, and all parts of the credentials, each as a whole.
 */
@ConfigurationProperties("multicloud.aliyun")
public record AliyunProperties(
        @DefaultValue("true") boolean enabled,
        @Nullable String region,
        @Nullable String endpoint,
        @Nullable String accessKeyId,
        @Nullable Secret accessKeySecret,
        @Nullable Secret securityToken,
        @Nullable String profile,
        @Nullable ResponseFormat responseFormat,
        @Nullable Boolean secretsInForm,
        @NestedConfigurationProperty @DefaultValue ClientProperties client,
        @DefaultValue Map<String, AliyunAccount> accounts) {

    static final String PREFIX = "multicloud.aliyun";

    Accounts<AliyunAccount> all() {
        AliyunAccount unnamed = new AliyunAccount(
                region,
                endpoint,
                accessKeyId,
                accessKeySecret,
                securityToken,
                profile,
                responseFormat,
                secretsInForm,
                client);
        return new Accounts<>(PREFIX, unnamed, accounts);
    }
}
