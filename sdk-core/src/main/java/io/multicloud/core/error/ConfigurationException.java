package io.multicloud.core.error;

/** A client that cannot be built as it was described: an endpoint, a region, credentials or a limit are wrong. */
public final class ConfigurationException extends MulticloudException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what is wrong and what to do
     */
    public ConfigurationException(String message) {
        super(message, Outcome.NOT_SENT, null);
    }
}
