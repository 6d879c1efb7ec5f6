package io.multicloud.core.auth;

import io.multicloud.core.Secret;
import io.multicloud.core.internal.text.CredentialText;
import org.jspecify.annotations.Nullable;

/**
 * An access key: an id and its secret, with a security token when the key is a temporary one.
 *
 * @param accessKeyId the id, sent with every request
 * @param accessKeySecret the secret, which signs and is never sent
 * @param securityToken the token of a temporary key, null for a permanent one
 */
public record AccessKeyCredentials(
        String accessKeyId,
        Secret accessKeySecret,
        @Nullable Secret securityToken) implements Credentials {

    /**
     * Checks all parts.
     *
     * @throws io.multicloud.core.error.ConfigurationException when a part is missing, blank, or has stray blanks or
     *     line ends
     */
    public AccessKeyCredentials {
        CredentialText.check("access key id", accessKeyId);
        CredentialText.check("access key secret", accessKeySecret == null ? null : accessKeySecret.reveal());
        if (securityToken != null) {
            CredentialText.check("security token", securityToken.reveal());
        }
    }

    /**
     * Makes a permanent key.
     *
     * @param accessKeyId the id
     * @param accessKeySecret its secret
     * @return the credentials
     * @throws io.multicloud.core.error.ConfigurationException when a part is missing, blank, or has stray blanks or
     *     line ends
     */
    public static AccessKeyCredentials of(String accessKeyId, String accessKeySecret) {
        return new AccessKeyCredentials(accessKeyId, secret(accessKeySecret, "access key secret"), null);
    }

    /**
     * Makes a temporary key.
     *
     * @param accessKeyId the id
     * @param accessKeySecret its secret
     * @param securityToken the token that came with them
     * @return the credentials
     * @throws io.multicloud.core.error.ConfigurationException when a part is missing, blank, or has stray blanks or
     *     line ends
     */
    public static AccessKeyCredentials temporary(String accessKeyId, String accessKeySecret, String securityToken) {
        return new AccessKeyCredentials(
                accessKeyId, secret(accessKeySecret, "access key secret"), secret(securityToken, "security token"));
    }

    private static Secret secret(@Nullable String value, String part) {
        return Secret.of(CredentialText.check(part, value));
    }
}
