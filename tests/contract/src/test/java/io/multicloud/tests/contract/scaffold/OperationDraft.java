package io.multicloud.tests.contract.scaffold;

import io.multicloud.tests.contract.catalog.Action;
import io.multicloud.tests.contract.catalog.JavaNames;
import io.multicloud.tests.contract.catalog.Member;
import io.multicloud.tests.contract.sdk.Service;
import java.util.List;
import java.util.Locale;

/** The draft of the constant that states the facts of an action. */
final class OperationDraft {

    private OperationDraft() {}

    static String constant(Action action) {
        return JavaNames.constant(action.javaName());
    }

    static String text(Service service, Action action) {
        String base = Names.base(action);
        return "/** " + action.name() + ". */\npublic static final Operation<" + base + "Request, " + base
                + "Response> " + constant(action) + " =\n        " + start(service, action, base) + facts(action)
                + ";\n";
    }

    // The tables have methods of their own for what most of their actions have in common.
    private static String start(Service service, Action action, String base) {
        String types = base + "Request.class, " + base + "Response.class)";
        boolean huawei = service.toString().startsWith("huawei");
        if (huawei || action.path().lastIndexOf('/') > 0) {
            // CapitalOnline's clients send the path with a slash at its end.
            return "SERVICE.operation(" + action.method() + ", \"" + action.name() + "\", \"" + action.path()
                    + (huawei ? "" : "/") + "\", " + types;
        }
        return action.method().toLowerCase(Locale.ROOT) + "(\"" + action.name() + "\", " + types;
    }

    private static String facts(Action action) {
        StringBuilder facts = new StringBuilder();
        if (!action.statuses().contains(200)) {
            facts.append(".status(").append(action.statuses().get(0)).append(')');
        }
        if (action.is("readOnly")) {
            facts.append(".read()");
        } else if (action.facts().has("idempotencyToken")) {
            String place = action.facts().at("/idempotencyToken/in").asText().toUpperCase(Locale.ROOT);
            String name = action.facts().at("/idempotencyToken/name").asText();
            facts.append(".token(").append(place).append(", \"").append(name).append("\")");
        } else if (action.is("idempotent")) {
            facts.append(".idempotent()");
        }
        if (action.name().startsWith("Delete")) {
            facts.append(".delete()");
        }
        if (action.is("httpsOnly")) {
            facts.append(".httpsOnly()");
        }
        action.parameters().forEach(parameter -> facts.append(fact(action, parameter)));
        action.fields().stream()
                .filter(field -> field.in().equals("header"))
                .forEach(field ->
                        facts.append(".responseHeader(\"").append(field.name()).append("\")"));
        return facts.toString();
    }

    private static String fact(Action action, Member parameter) {
        String name = '"' + parameter.wireName() + '"';
        if (isConstant(parameter)) {
            String value = parameter.rules().at("/enum/0").toString();
            return ".constant(" + name + ", " + value + ")";
        }
        if (parameter.isJoinedPairs()) {
            return ".joinedPairs(" + name + ")";
        }
        boolean bodyless = List.of("GET", "DELETE").contains(action.method());
        boolean elsewhere = parameter.in().equals("header") || (parameter.in().equals("query") && !bodyless);
        boolean token = action.facts().at("/idempotencyToken/name").asText().equals(parameter.name());
        return elsewhere && !token ? ".place(" + name + ", " + parameter.in().toUpperCase(Locale.ROOT) + ")" : "";
    }

    /** Whether a parameter has one value only, which nobody need give. */
    static boolean isConstant(Member parameter) {
        return parameter.mustBeThere() && parameter.rules().path("enum").size() == 1;
    }
}
