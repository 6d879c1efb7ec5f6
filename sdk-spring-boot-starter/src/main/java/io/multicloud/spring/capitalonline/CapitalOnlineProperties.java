package io.multicloud.spring.capitalonline;

import io.multicloud.core.Secret;
import io.multicloud.spring.ClientProperties;
import io.multicloud.spring.internal.Accounts;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * CapitalOnline: the unnamed account, and what named accounts take over.
 *
 * @param mysql Clients of cloud MySQL.
 * @param redis Clients of Redis.
 * @param area Area, which chooses the host, for example mainland-china.
 * @param endpoint Address of the services, for example https://host.example; it wins over the area.
 * @param accessKeyId Id of the access key.
 * @param accessKeySecret Secret of the access key.
 * @param securityToken Token of a temporary access key.
 * @param profile Profile of the SDK's profile file to take the access key from, in place of a key here.
 * @param zone Zone of the times that the services write and take, for example Asia/Shanghai.
 * @param client How the services are reached; wins over multicloud.client.
 * @param accounts Further accounts by name, each with clients of its own. Settings that an account does not have are
 *     taken from the cloud; area and endpoint, and all parts of the credentials, each as a whole.
 */
@ConfigurationProperties("multicloud.capitalonline")
public record CapitalOnlineProperties(
        @DefaultValue Mysql mysql,
        @DefaultValue Redis redis,
        @Nullable String area,
        @Nullable String endpoint,
        @Nullable String accessKeyId,
        @Nullable Secret accessKeySecret,
        @Nullable Secret securityToken,
        @Nullable String profile,
        @Nullable ZoneId zone,
        @NestedConfigurationProperty @DefaultValue ClientProperties client,
        @DefaultValue Map<String, CapitalOnlineAccount> accounts) {

    static final String PREFIX = "multicloud.capitalonline";

    /**
     * Clients of cloud MySQL.
     *
     * @param enabled Whether clients of cloud MySQL are made.
     */
    public record Mysql(@DefaultValue("true") boolean enabled) {}

    /**
     * Clients of Redis.
     *
     * @param enabled Whether clients of Redis are made.
     */
    public record Redis(@DefaultValue("true") boolean enabled) {}

    Accounts<CapitalOnlineAccount> all() {
        CapitalOnlineAccount unnamed = new CapitalOnlineAccount(
                area, endpoint, accessKeyId, accessKeySecret, securityToken, profile, zone, client);
        return new Accounts<>(PREFIX, unnamed, accounts);
    }
}
