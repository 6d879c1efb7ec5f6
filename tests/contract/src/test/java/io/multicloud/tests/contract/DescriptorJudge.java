package io.multicloud.tests.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.core.spi.Effect;
import io.multicloud.core.spi.Operation;
import io.multicloud.tests.contract.catalog.Action;
import io.multicloud.tests.contract.sdk.Cloud;
import io.multicloud.tests.contract.sdk.Modelled;
import java.util.List;
import java.util.Locale;

/** The facts of an action that stand in its descriptor. */
final class DescriptorJudge implements Judge {

    @Override
    public List<Finding> judge(Modelled modelled, Cloud cloud) {
        Findings findings = new Findings(modelled);
        Action action = modelled.action();
        Operation<?, ?> operation = modelled.operation();
        check(findings, "method", action.method(), operation.method().name());
        check(findings, "path", action.path(), operation.path());
        int status = operation.documentedStatus();
        check(findings, "status", action.statuses().contains(status) ? status : action.statuses(), status);
        check(findings, "effect", effect(action), operation.effect());
        check(findings, "token", token(action), token(operation));
        check(findings, "https-only", action.is("httpsOnly"), operation.isHttpsOnly());
        return findings.found();
    }

    // Lists name a difference with what the SDK has, so that they explain that and nothing else.
    private static void check(Findings findings, String fact, Object documented, Object actual) {
        findings.differs(fact, String.valueOf(actual), documented, actual);
    }

    private static Effect effect(Action action) {
        if (action.is("readOnly")) {
            return Effect.READ;
        }
        if (action.facts().has("idempotencyToken")) {
            return Effect.TOKEN;
        }
        return action.is("idempotent") ? Effect.IDEMPOTENT : Effect.CHANGES;
    }

    private static String token(Action action) {
        JsonNode token = action.facts().path("idempotencyToken");
        return (token.path("in").asText() + " " + token.path("name").asText()).strip();
    }

    private static String token(Operation<?, ?> operation) {
        return operation
                .idempotencyToken()
                .map(token -> token.place().name().toLowerCase(Locale.ROOT) + " " + token.name())
                .orElse("");
    }
}
