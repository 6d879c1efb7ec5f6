package io.multicloud.core.error;

/** The service does not accept who is asking: unknown key, wrong signature, expired token, clock too far off. */
public final class AuthenticationException extends ServiceException {

    private static final long serialVersionUID = 1L;

    AuthenticationException(ServiceFailure failure) {
        super(failure, "Check the key and its secret, or user and password, the token's age and this machine's clock");
    }
}
