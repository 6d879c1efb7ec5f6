package io.multicloud.core.http;

/**
 * The user's own step before a request is signed: it may add headers or query parameters, which are then signed with
 * the rest. It runs for every attempt.
 */
@FunctionalInterface
public interface RequestInterceptor {

    /**
     * Changes a request or lets it pass.
     *
     * @param request the unsigned request
     * @return the request to sign and send
     */
    HttpRequest intercept(HttpRequest request);
}
