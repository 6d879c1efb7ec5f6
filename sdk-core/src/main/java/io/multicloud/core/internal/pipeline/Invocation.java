package io.multicloud.core.internal.pipeline;

import io.multicloud.core.Secret;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.auth.Credentials;
import io.multicloud.core.auth.TokenCredentials;
import io.multicloud.core.http.HttpRequest;
import io.multicloud.core.internal.text.Masker;
import io.multicloud.core.spi.Operation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call on its way. Immutable; each step hands on a changed copy.
 *
 * @param operation what is called
 * @param request the request as far as it is made
 * @param carrier how the call waits
 * @param timing the times that the call has
 * @param state what the attempts remember together
 * @param attempt the number of the attempt, from 1
 * @param credentials who signs; null before that step and for anonymous operations
 */
record Invocation(
        Operation<?, ?> operation,
        HttpRequest request,
        Carrier carrier,
        Timing timing,
        CallState state,
        int attempt,
        @Nullable Credentials credentials) {

    Invocation with(HttpRequest changed) {
        return new Invocation(operation, changed, carrier, timing, state, attempt, credentials);
    }

    Invocation with(Credentials resolved) {
        return new Invocation(operation, request, carrier, timing, state, attempt, resolved);
    }

    Invocation nextAttempt() {
        return new Invocation(operation, request, carrier, timing, state, attempt + 1, credentials);
    }

    Invocation with(Timing started) {
        return new Invocation(operation, request, carrier, started, state, attempt, credentials);
    }

    /** Makes a masker of everything secret in this call so far. */
    Masker masker() {
        List<Secret> secrets = new ArrayList<>(state.secretsOfTheWay());
        if (credentials instanceof AccessKeyCredentials key) {
            secrets.add(key.accessKeySecret());
            if (key.securityToken() != null) {
                secrets.add(key.securityToken());
            }
        } else if (credentials instanceof TokenCredentials token) {
            secrets.add(token.token());
        }
        return Masker.of(request, secrets);
    }
}
