package io.multicloud.core.error;

/** The service failed. */
public final class ServerFaultException extends ServiceException {

    private static final long serialVersionUID = 1L;

    ServerFaultException(ServiceFailure failure) {
        super(failure, "The fault is the service's own; its support asks for the request's id");
    }
}
