package io.multicloud.emulator.internal.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was answered to the calls that carried a token; of too many the oldest are forgotten. */
public final class IdempotencyMemory {

    private static final int LIMIT = 10_000;

    private final Map<String, Call> calls = new LinkedHashMap<>();

    /** A call as it was first made: what it asked for, what it got, when. */
    public record Call(Object request, ObjectNode result, Instant at) {}

    public Optional<Call> find(String token) {
        return Optional.ofNullable(calls.get(token));
    }

    public void remember(String token, Call call) {
        if (calls.size() == LIMIT) {
            calls.remove(calls.keySet().iterator().next());
        }
        calls.put(token, call);
    }
}
