package io.multicloud.core.auth;

import io.multicloud.core.error.ConfigurationException;
import java.time.Instant;

/**
 * What a signer needs besides the request.
 *
 * @param credentials who signs
 * @param time when, by this machine's clock as corrected
 * @param nonce a text never used before, for schemes that have one
 */
public record SigningContext(Credentials credentials, Instant time, String nonce) {

    /**
     * Returns the access key.
     *
     * @return the credentials as an access key
     * @throws ConfigurationException when the credentials are of another kind
     */
    public AccessKeyCredentials accessKey() {
        if (credentials instanceof AccessKeyCredentials key) {
            return key;
        }
        throw new ConfigurationException("This service is signed with an access key, but a token was given");
    }

    /**
     * Returns the token.
     *
     * @return the credentials as a token
     * @throws ConfigurationException when the credentials are of another kind
     */
    public TokenCredentials token() {
        if (credentials instanceof TokenCredentials token) {
            return token;
        }
        throw new ConfigurationException("This signer sends a token, but an access key was given");
    }
}
