package io.multicloud.core.error;

/** The service knows who is asking and does not allow it. */
public final class PermissionException extends ServiceException {

    private static final long serialVersionUID = 1L;

    PermissionException(ServiceFailure failure) {
        super(
                failure,
                "Ask the account's owner for the permission, and check that key, project and region belong together");
    }
}
