package io.multicloud.spring.capitalonline;

import io.multicloud.core.Secret;
import io.multicloud.spring.ClientProperties;
import io.multicloud.spring.internal.Given;
import io.multicloud.spring.internal.Key;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A named account of CapitalOnline.
 *
 * @param area Area, which chooses the host, for example mainland-china.
 * @param endpoint Address of the services; it wins over the area.
 * @param accessKeyId Id of the access key.
 * @param accessKeySecret Secret of the access key.
 * @param securityToken Token of a temporary access key.
 * @param profile Profile of the SDK's profile file to take the access key from, in place of a key here.
 * @param zone Zone of the times that the services write and take, for example Asia/Shanghai.
 * @param client How the services are reached.
 */
public record CapitalOnlineAccount(
        @Nullable String area,
        @Nullable String endpoint,
        @Nullable String accessKeyId,
        @Nullable Secret accessKeySecret,
        @Nullable Secret securityToken,
        @Nullable String profile,
        @Nullable ZoneId zone,
        @DefaultValue ClientProperties client) {

    /** Takes blank values for none. */
    public CapitalOnlineAccount {
        area = Given.text(area);
        endpoint = Given.text(endpoint);
        accessKeyId = Given.text(accessKeyId);
        accessKeySecret = Given.secret(accessKeySecret);
        securityToken = Given.secret(securityToken);
        profile = Given.text(profile);
    }

    boolean hasPlace() {
        return area != null || endpoint != null;
    }

    boolean hasCredentials() {
        return key().isGiven();
    }

    Key key() {
        return new Key(accessKeyId, accessKeySecret, securityToken, profile);
    }
}
