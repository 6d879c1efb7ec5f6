package io.multicloud.core.auth;

/** Where credentials come from. It is asked before every attempt, so it must be quick and safe to share. */
@FunctionalInterface
public interface CredentialsProvider {

    /**
     * Returns the credentials to use now.
     *
     * @return the credentials
     * @throws io.multicloud.core.error.ConfigurationException when there are none; the message lists where was looked
     */
    Credentials credentials();
}
