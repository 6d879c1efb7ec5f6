package io.multicloud.emulator.internal.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What goes back, with the two facts about the call that the journal keeps. */
public record Answer(
        @Nullable String action,
        @Nullable String errorCode,
        int status,
        String contentType,
        Map<String, String> headers,
        Content body) {}
