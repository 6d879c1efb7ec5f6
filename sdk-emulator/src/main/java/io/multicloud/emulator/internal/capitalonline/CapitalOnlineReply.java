package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.http.Answer;
import io.multicloud.emulator.internal.http.Content;
import io.multicloud.emulator.internal.http.Refusal;
import io.multicloud.emulator.internal.json.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer in the making: it can be given at any time, with as much as is known of the request by then. */
final class CapitalOnlineReply {

    private @Nullable String action;

    void action(String action) {
        this.action = action;
    }

    Answer success(ObjectNode members) {
        ObjectNode tree = Json.object().put("Code", "Success").put("Message", "Success.");
        tree.setAll(members);
        return answer(200, null, tree);
    }

    Answer failure(Refusal refusal) {
        ObjectNode tree = Json.object()
                .put("Code", refusal.code())
                .put("Message", refusal.text())
                .put("TaskId", "");
        return answer(refusal.status(), refusal, tree);
    }

    private Answer answer(int status, @Nullable Refusal refusal, ObjectNode tree) {
        return new Answer(
                action,
                refusal == null ? null : refusal.code(),
                refusal == null ? null : refusal.explanation(),
                status,
                "application/json",
                refusal == null ? Map.of() : refusal.headers(),
                new Content(Json.write(tree)));
    }
}
