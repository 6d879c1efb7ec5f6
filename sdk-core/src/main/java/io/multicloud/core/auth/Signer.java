package io.multicloud.core.auth;

import io.multicloud.core.http.HttpRequest;
import org.jspecify.annotations.Nullable;

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

    /**
     * Returns the text that the signature of a request was made of, in the form in which the service quotes its own
     * when the two signatures differ. Comparing the two tells a wrong secret from a request that arrived changed.
     *
     * @param signed a request as {@link #sign} returned it
     * @return the text, with the secrets of the request in it; null where there is none to compare, as by default
     */
    default @Nullable String signedText(HttpRequest signed) {
        return null;
    }
}
