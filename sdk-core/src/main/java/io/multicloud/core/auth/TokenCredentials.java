package io.multicloud.core.auth;

import io.multicloud.core.Secret;
import io.multicloud.core.internal.text.CredentialText;

/**
 * A token that was obtained before and is sent as it is, for example of Huawei Cloud's IAM.
 *
 * @param token the token
 */
public record TokenCredentials(Secret token) implements Credentials {

    /**
     * Checks the token.
     *
     * @throws io.multicloud.core.error.ConfigurationException when it is missing, blank, or has stray blanks or line
     *     ends
     */
    public TokenCredentials {
        CredentialText.check("token", token == null ? null : token.reveal());
    }

    /**
     * Wraps a token.
     *
     * @param token the token
     * @return the credentials
     * @throws io.multicloud.core.error.ConfigurationException when it is missing, blank, or has stray blanks or line
     *     ends
     */
    public static TokenCredentials of(String token) {
        return new TokenCredentials(Secret.of(CredentialText.check("token", token)));
    }
}
