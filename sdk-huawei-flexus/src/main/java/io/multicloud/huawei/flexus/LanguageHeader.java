package io.multicloud.huawei.flexus;

import io.multicloud.core.http.HttpRequest;
import io.multicloud.core.http.Parameter;
import io.multicloud.core.http.RequestInterceptor;

/** Asks for messages in a language, unless one of the user's own interceptors did. */
record LanguageHeader(String language) implements RequestInterceptor {

    private static final String NAME = "X-Language";

    @Override
    public HttpRequest intercept(HttpRequest request) {
        return request.header(NAME).isPresent() ? request : request.withHeader(Parameter.of(NAME, language));
    }
}
