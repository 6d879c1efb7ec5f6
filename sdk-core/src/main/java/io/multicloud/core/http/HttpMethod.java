package io.multicloud.core.http;

/** The HTTP methods that the providers use. */
public enum HttpMethod {
    /** Reads; for Aliyun also changes. */
    GET,
    /** Creates or acts. */
    POST,
    /** Sets. */
    PUT,
    /** Deletes. */
    DELETE;

    /**
     * Tells whether the parameters of this method go to the query, since it has no body.
     *
     * @return true for GET and DELETE
     */
    public boolean isBodyless() {
        return this == GET || this == DELETE;
    }
}
