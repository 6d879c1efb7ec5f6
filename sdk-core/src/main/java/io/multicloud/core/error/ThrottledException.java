package io.multicloud.core.error;

/** Too many calls in too short a time; {@link #retryAfter()} tells when the service names a wait. */
public final class ThrottledException extends ServiceException {

    private static final long serialVersionUID = 1L;

    ThrottledException(ServiceFailure failure) {
        super(failure, "Try again later, or set a rate limit");
    }
}
