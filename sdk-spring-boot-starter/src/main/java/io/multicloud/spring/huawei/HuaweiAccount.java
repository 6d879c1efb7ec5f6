package io.multicloud.spring.huawei;

import io.multicloud.core.Secret;
import io.multicloud.spring.ClientProperties;
import io.multicloud.spring.internal.Given;
import io.multicloud.spring.internal.Key;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A named account of Huawei Cloud.
 *
 * @param region Region, which chooses the hosts of RDS and IAM, for example cn-north-4.
 * @param endpoint Address of RDS; it wins over the region.
 * @param iamEndpoint Address of IAM; needed with an endpoint of your own where tokens or projects are asked for.
 * @param accessKeyId Id of the access key.
 * @param accessKeySecret Secret of the access key.
 * @param securityToken Token of a temporary access key.
 * @param profile Profile of the SDK's profile file to take the access key and the project from, in place of a key here.
 * @param user User whose password gets tokens, in place of an access key.
 * @param projectId Id of the project whose instances are meant; without it the first call finds it.
 * @param language Language of the service's messages, zh-cn or en-us.
 * @param client How the service is reached.
 */
public record HuaweiAccount(
        @Nullable String region,
        @Nullable String endpoint,
        @Nullable String iamEndpoint,
        @Nullable String accessKeyId,
        @Nullable Secret accessKeySecret,
        @Nullable Secret securityToken,
        @Nullable String profile,
        @Nullable HuaweiUser user,
        @Nullable String projectId,
        @Nullable String language,
        @DefaultValue ClientProperties client) {

    /** Takes blank values for none. */
    public HuaweiAccount {
        region = Given.text(region);
        endpoint = Given.text(endpoint);
        iamEndpoint = Given.text(iamEndpoint);
        accessKeyId = Given.text(accessKeyId);
        accessKeySecret = Given.secret(accessKeySecret);
        securityToken = Given.secret(securityToken);
        profile = Given.text(profile);
        user = user != null && user.isGiven() ? user : null;
        projectId = Given.text(projectId);
        language = Given.text(language);
    }

    boolean hasPlace() {
        return region != null || endpoint != null;
    }

    boolean knowsIam() {
        return iamEndpoint != null || (region != null && endpoint == null);
    }

    boolean hasCredentials() {
        return user != null || key().isGiven();
    }

    Key key() {
        return new Key(accessKeyId, accessKeySecret, securityToken, profile);
    }
}
