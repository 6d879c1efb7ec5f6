package io.multicloud.core.spi;

import io.multicloud.core.error.ErrorKind;
import org.jspecify.annotations.Nullable;

/**
 * A provider's error as its convention read it.
 *
 * @param kind what it means
 * @param code the provider's code
 * @param message the provider's text
 * @param hostId the host that answered, where the provider reports it
 * @param refused whether the error is known to mean that nothing was done
 * @param clock whether the error is documented to mean that this machine's clock is too far off
 */
public record ServiceError(
        ErrorKind kind,
        @Nullable String code,
        @Nullable String message,
        @Nullable String hostId,
        boolean refused,
        boolean clock) {

    /**
     * Makes an error that has nothing to do with clocks.
     *
     * @param kind what it means
     * @param code the provider's code
     * @param message the provider's text
     * @param hostId the host that answered, where the provider reports it
     * @param refused whether the error is known to mean that nothing was done
     */
    public ServiceError(
            ErrorKind kind, @Nullable String code, @Nullable String message, @Nullable String hostId, boolean refused) {
        this(kind, code, message, hostId, refused, false);
    }

    /**
     * Says that the error is documented to mean that this machine's clock is too far off, so that the call is worth
     * one more try with the service's time.
     *
     * @return a changed copy
     */
    public ServiceError ofClock() {
        return new ServiceError(kind, code, message, hostId, refused, true);
    }

    /**
     * Makes an error from the HTTP status alone, for answers without a code. A 4xx means that nothing was done, save
     * 408, after which nobody knows.
     *
     * @param status the HTTP status
     * @param code the provider's code, if any
     * @param message the provider's text, if any
     * @return the error
     */
    public static ServiceError ofStatus(int status, @Nullable String code, @Nullable String message) {
        return new ServiceError(kind(status), code, message, null, status >= 400 && status < 500 && status != 408);
    }

    /**
     * Tells what an HTTP status means when nothing more is known.
     *
     * @param status the HTTP status
     * @return the kind
     */
    public static ErrorKind kind(int status) {
        return switch (status) {
            case 401, 407 -> ErrorKind.AUTHENTICATION;
            case 402 -> ErrorKind.QUOTA;
            case 403 -> ErrorKind.PERMISSION;
            case 404, 410 -> ErrorKind.NOT_FOUND;
            case 409 -> ErrorKind.CONFLICT;
            case 429 -> ErrorKind.THROTTLED;
            default ->
                status >= 400 && status < 500 && status != 408 ? ErrorKind.INVALID_REQUEST : ErrorKind.SERVER_FAULT;
        };
    }
}
