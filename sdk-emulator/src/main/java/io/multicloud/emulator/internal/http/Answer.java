package io.multicloud.emulator.internal.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What goes back, with the facts about the call that the journal keeps. */
public record Answer(
        @Nullable String action,
        @Nullable String errorCode,
        @Nullable String explanation,
        int status,
        String contentType,
        Map<String, String> headers,
        Content body) {

    static Answer text(int status, String contentType, Content body) {
        return new Answer(null, null, null, status, contentType, Map.of(), body);
    }

    Answer withBody(Content other) {
        return new Answer(action, errorCode, explanation, status, contentType, headers, other);
    }
}
