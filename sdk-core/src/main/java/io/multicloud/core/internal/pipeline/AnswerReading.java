package io.multicloud.core.internal.pipeline;

import io.multicloud.core.observe.Drift;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was read of an answer.
 *
 * @param members the texts of the members that the service's error convention looks at
 * @param record the answer as its type says, null when its status or form is not one of an answer of that type
 * @param drifts what is not as the type says
 */
record AnswerReading(Map<String, String> members, @Nullable Object record, List<Drift> drifts) {

    static AnswerReading of(Map<String, String> members) {
        return new AnswerReading(members, null, List.of());
    }
}
