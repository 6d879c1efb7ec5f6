package io.multicloud.core.internal.pipeline;

import io.multicloud.core.http.HttpRequest;
import io.multicloud.core.http.Parameter;
import io.multicloud.core.spi.IdempotencyToken;
import io.multicloud.core.spi.Place;
import java.util.Optional;
import java.util.function.Supplier;

/** Gives a call its idempotency token, once for all attempts, where the action has one and the caller gave none. */
final class IdempotencyTokenStep {

    private IdempotencyTokenStep() {}

    static <A> Step<A> create(PipelineConfig config, Step<A> next) {
        return invocation -> next.proceed(invocation.with(withToken(invocation, config.tokens())));
    }

    private static HttpRequest withToken(Invocation invocation, Supplier<String> tokens) {
        HttpRequest request = invocation.request();
        Optional<IdempotencyToken> token = invocation.operation().idempotencyToken();
        if (token.isEmpty() || find(token.get(), request).isPresent()) {
            return request;
        }
        Parameter parameter = Parameter.of(token.get().name(), tokens.get());
        return token.get().place() == Place.HEADER ? request.withHeader(parameter) : request.withQuery(parameter);
    }

    static Optional<String> find(IdempotencyToken token, HttpRequest request) {
        if (token.place() == Place.HEADER) {
            return request.header(token.name());
        }
        return request.query().stream()
                .filter(p -> p.name().equals(token.name()))
                .map(Parameter::value)
                .findFirst();
    }
}
