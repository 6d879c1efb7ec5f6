package io.multicloud.core.internal.transport;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Sees to it that a call sends its request at most once. It runs on the open connection, just before the request is
 * written; whatever may make OkHttp (or the user's own interceptor) come by a second time is stopped here.
 */
final class SendGuard implements Interceptor {

    /** Where a 503's wait is kept, since OkHttp itself repeats a request when it reads {@code Retry-After: 0}. */
    static final String HIDDEN_RETRY_AFTER = "X-Multicloud-Retry-After";

    private static final String RETRY_AFTER = "Retry-After";

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        Mark mark = request.tag(Mark.class);
        if (mark != null && !mark.send()) {
            throw new IOException(
                    "refused to send the request a second time, or after it was given up or its client closed");
        }
        Response response = chain.proceed(request);
        String retryAfter = response.header(RETRY_AFTER);
        if (response.code() != 503 || retryAfter == null) {
            return response;
        }
        return response.newBuilder()
                .removeHeader(RETRY_AFTER)
                .header(HIDDEN_RETRY_AFTER, retryAfter)
                .build();
    }

    /** Travels with a call as its tag; what was given up before it was sent is never sent. */
    static final class Mark {

        private enum State {
            NEW,
            SENT,
            GIVEN_UP
        }

        private final AtomicReference<State> state = new AtomicReference<>(State.NEW);
        private final BooleanSupplier closed;

        /** Makes the mark of a call that may be sent as long as its client is not closed. */
        Mark(BooleanSupplier closed) {
            this.closed = closed;
        }

        // Closing ends one call after the other, and each that ends makes room for one that waits for its turn.
        boolean send() {
            return !closed.getAsBoolean() && state.compareAndSet(State.NEW, State.SENT);
        }

        /** Gives the request up: true when it was not sent and now never will be. */
        boolean giveUp() {
            return state.compareAndSet(State.NEW, State.GIVEN_UP);
        }

        boolean isSent() {
            return state.get() == State.SENT;
        }

        boolean isGivenUp() {
            return state.get() == State.GIVEN_UP;
        }
    }
}
