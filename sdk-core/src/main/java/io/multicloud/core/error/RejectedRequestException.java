package io.multicloud.core.error;

/** The service found a parameter missing or wrong that passed this client's own checks. */
public final class RejectedRequestException extends ServiceException {

    private static final long serialVersionUID = 1L;

    RejectedRequestException(ServiceFailure failure) {
        super(failure, "Correct what the service names; where it names nothing, check action and endpoint");
    }
}
