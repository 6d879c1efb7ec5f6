package io.multicloud.core.error;

/** It exists already, is in use, or is in a state that forbids the action. */
public final class ConflictException extends ServiceException {

    private static final long serialVersionUID = 1L;

    ConflictException(ServiceFailure failure) {
        super(failure, "Look at its state: it exists already, is in use, or is not ready for this");
    }
}
