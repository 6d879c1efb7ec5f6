package io.multicloud.core.error;

/** The thing that was named does not exist. */
public final class NotFoundException extends ServiceException {

    private static final long serialVersionUID = 1L;

    NotFoundException(ServiceFailure failure) {
        super(failure, "Check the id, and whether account, region and endpoint are those where it is");
    }
}
