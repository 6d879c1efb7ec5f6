package io.multicloud.core.spi;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an operation may say beyond the rule. Changed only while a copy is made, never once an operation holds it. */
final class OperationFacts {

    int status = 200;
    Effect effect = Effect.CHANGES;

    @Nullable
    IdempotencyToken token;

    boolean httpsOnly;
    boolean anonymous;
    boolean delete;
    boolean emptyAnswer;
    final Map<String, Place> places = new LinkedHashMap<>();
    final Map<String, Object> constants = new LinkedHashMap<>();
    final Set<String> joinedPairs = new LinkedHashSet<>();
    final Set<String> joinedValues = new LinkedHashSet<>();
    final Set<String> responseHeaders = new LinkedHashSet<>();

    OperationFacts copy() {
        OperationFacts copy = new OperationFacts();
        copy.status = status;
        copy.effect = effect;
        copy.token = token;
        copy.httpsOnly = httpsOnly;
        copy.anonymous = anonymous;
        copy.delete = delete;
        copy.emptyAnswer = emptyAnswer;
        copy.places.putAll(places);
        copy.constants.putAll(constants);
        copy.joinedPairs.addAll(joinedPairs);
        copy.joinedValues.addAll(joinedValues);
        copy.responseHeaders.addAll(responseHeaders);
        return copy;
    }
}
