package io.multicloud.core.error;

/** A quota, the stock or the balance of the account is used up. */
public final class QuotaException extends ServiceException {

    private static final long serialVersionUID = 1L;

    QuotaException(ServiceFailure failure) {
        super(failure, "Check the account's balance and quotas, or order another size or zone");
    }
}
