package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.http.Answer;
import io.multicloud.emulator.internal.http.Content;
import io.multicloud.emulator.internal.http.Refusal;
import io.multicloud.emulator.internal.json.Json;
import io.multicloud.emulator.internal.state.Ids;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer in the making: it can be given at any time, with as much as is known of the request by then. */
final class AliyunReply {

    private final String host;
    private final String requestId = Ids.upperCaseUuid();
    private AnswerFormat format = AnswerFormat.XML;
    private @Nullable String action;

    AliyunReply(String host) {
        this.host = host;
    }

    void format(AnswerFormat format) {
        this.format = format;
    }

    void action(String action) {
        this.action = action;
    }

    Answer success(ObjectNode result) {
        ObjectNode tree = Json.object().put("RequestId", requestId);
        tree.setAll(result);
        return answer(200, null, action + "Response", tree);
    }

    Answer failure(Refusal refusal) {
        ObjectNode tree = Json.object()
                .put("RequestId", requestId)
                .put("HostId", host)
                .put("Code", refusal.code())
                .put("Message", refusal.text());
        return answer(refusal.status(), refusal, "Error", tree);
    }

    private Answer answer(int status, @Nullable Refusal refusal, String root, ObjectNode tree) {
        return new Answer(
                action,
                refusal == null ? null : refusal.code(),
                refusal == null ? null : refusal.explanation(),
                status,
                format.contentType(),
                refusal == null ? Map.of() : refusal.headers(),
                new Content(format.write(root, tree)));
    }
}
