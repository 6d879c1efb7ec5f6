package io.multicloud.spring.aliyun;

import io.multicloud.aliyun.hybriddb.ResponseFormat;
import io.multicloud.core.Secret;
import io.multicloud.spring.ClientProperties;
import io.multicloud.spring.internal.Given;
import io.multicloud.spring.internal.Key;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A named account of Aliyun.
 *
 * @param region Region, which chooses the host, for example cn-hangzhou.
 * @param endpoint Address of the service; it wins over the region.
 * @param accessKeyId Id of the access key.
 * @param accessKeySecret Secret of the access key.
 * @param securityToken Token of a temporary access key.
 * @param profile Profile of the SDK's profile file to take the access key from, in place of a key here.
 * @param responseFormat Format in which the service is asked to answer.
 * @param secretsInForm Whether passwords are sent in a form, where access logs do not keep them.
 * @param client How the service is reached.
 */
public record AliyunAccount(
        @Nullable String region,
        @Nullable String endpoint,
        @Nullable String accessKeyId,
        @Nullable Secret accessKeySecret,
        @Nullable Secret securityToken,
        @Nullable String profile,
        @Nullable ResponseFormat responseFormat,
        @Nullable Boolean secretsInForm,
        @DefaultValue ClientProperties client) {

    /** Takes blank values for none. */
    public AliyunAccount {
        region = Given.text(region);
        endpoint = Given.text(endpoint);
        accessKeyId = Given.text(accessKeyId);
        accessKeySecret = Given.secret(accessKeySecret);
        securityToken = Given.secret(securityToken);
        profile = Given.text(profile);
    }

    boolean hasPlace() {
        return region != null || endpoint != null;
    }

    boolean hasCredentials() {
        return key().isGiven();
    }

    Key key() {
        return new Key(accessKeyId, accessKeySecret, securityToken, profile);
    }
}
