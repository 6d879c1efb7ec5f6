package io.multicloud.emulator.internal.huawei;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.http.Answer;
import io.multicloud.emulator.internal.http.Content;
import io.multicloud.emulator.internal.http.Refusal;
import io.multicloud.emulator.internal.json.Json;
import io.multicloud.emulator.internal.state.Ids;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer in the making: it can be given at any time, with as much as is known of the request by then. */
final class HuaweiReply {

    private final String requestId = Ids.hex32();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private @Nullable String action;
    private boolean fromIam;

    HuaweiReply() {
        headers.put("X-Request-Id", requestId);
    }

    void route(HuaweiRoute route) {
        action = route.action();
        fromIam = route.isLogin();
        if (fromIam) {
            headers.put("X-IAM-Trace-Id", "token_" + requestId);
        }
    }

    void header(String name, String value) {
        headers.put(name, value);
    }

    /** A missing node makes an answer without a body. */
    Answer success(int status, JsonNode body) {
        return answer(status, null, null, body);
    }

    /** IAM has a form of its own, in which the code is the status. */
    Answer failure(Refusal refusal) {
        headers.putAll(refusal.headers());
        ObjectNode body = Json.object();
        if (fromIam) {
            body.putObject("error")
                    .put("code", refusal.status())
                    .put("message", refusal.text())
                    .put("title", refusal.code());
            return answer(refusal.status(), String.valueOf(refusal.status()), refusal, body);
        }
        body.put("error_code", refusal.code()).put("error_msg", refusal.text());
        if (refusal.code().startsWith("APIGW.")) {
            body.put("request_id", requestId);
        }
        return answer(refusal.status(), refusal.code(), refusal, body);
    }

    private Answer answer(int status, @Nullable String errorCode, @Nullable Refusal refusal, JsonNode body) {
        return new Answer(
                action,
                errorCode,
                refusal == null ? null : refusal.explanation(),
                status,
                "application/json",
                Map.copyOf(headers),
                new Content(body.isMissingNode() ? new byte[0] : Json.write(body)));
    }
}
