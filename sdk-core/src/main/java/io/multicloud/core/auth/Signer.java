package io.multicloud.core.auth;

import io.multicloud.core.http.HttpRequest;

/** Adds to a request what authenticates it. Every attempt is signed anew. Implementations hold no state. */
@FunctionalInterface
public interface Signer {

    /**
     * Signs a request.
     *
     * @param request the complete request
     * @param context who signs, when, and with which nonce
     * @return the request with what authenticates it
     */
    HttpRequest sign(HttpRequest request, SigningContext context);
}
