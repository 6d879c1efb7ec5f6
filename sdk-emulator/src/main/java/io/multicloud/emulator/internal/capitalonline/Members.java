package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;

/** The members of answers beside the code. The message is one of those that the examples of the action show. */
final class Members {

    static final String NO_TASK = "";

    private Members() {}

    /** The answer to a change: an empty object and the job, if there is one that can be followed. */
    static ObjectNode accepted(String message, String taskId) {
        return of(message, Json.object()).put("TaskId", taskId);
    }

    static ObjectNode of(String message, JsonNode data) {
        return onlyMessage(message).set("Data", data);
    }

    static ObjectNode onlyMessage(String message) {
        return Json.object().put("Message", message);
    }
}
