package io.multicloud.tests.contract.scaffold;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.NamingBase;
import io.multicloud.core.spi.Naming;
import io.multicloud.tests.contract.catalog.Action;
import io.multicloud.tests.contract.catalog.Member;
import io.multicloud.tests.contract.sdk.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The draft of a record. */
final class RecordDraft {

    private final Service service;
    private final Action action;
    private final DraftTypes types;

    RecordDraft(Service service, Action action, DraftTypes types) {
        this.service = service;
        this.action = action;
        this.types = types;
    }

    /** What a record is for. */
    enum Role {
        REQUEST,
        PART_OF_REQUEST,
        RESPONSE,
        PART_OF_RESPONSE;

        boolean isSent() {
            return this == REQUEST || this == PART_OF_REQUEST;
        }

        Role below() {
            return isSent() ? PART_OF_REQUEST : PART_OF_RESPONSE;
        }
    }

    String request(List<Part> parts) {
        return text(Names.base(action) + "Request", parts, Role.REQUEST, summary("{@code %s}"));
    }

    String response(List<Part> parts) {
        return text(Names.base(action) + "Response", parts, Role.RESPONSE, "Answer of {@code " + action.name() + "}.");
    }

    String text(String name, List<Part> parts, Role role, Member member) {
        String description = Docs.escape(member.facts().path("description").asText("Part of " + action.name() + "."));
        return text(name, parts, role.below(), description);
    }

    private String summary(String link) {
        return Docs.escape(action.facts().path("summary").asText()).replaceFirst("\\.$", "") + ": action "
                + link.formatted(action.name()) + ".";
    }

    private String text(String name, List<Part> parts, Role role, String summary) {
        Imports imports = new Imports(service.modelPackage());
        List<Typed> typed = parts.stream()
                .map(part -> new Typed(part, types.of(part, name, role, imports)))
                .toList();
        String body = header(name, typed, role, imports) + "\n" + patterns(typed, role, imports)
                + constructor(name, typed, role, imports) + builder(name) + tail(name, typed, role, imports) + "}\n";
        List<String> tags =
                parts.stream().map(part -> Docs.param(part, role.isSent())).toList();
        String annotation = "@" + imports.use("org.immutables.value.Value") + ".Builder\n";
        return imports + Docs.comment(summary, tags) + annotation + body;
    }

    /** A component with its type. */
    record Typed(Part part, JavaType type) {

        String name() {
            return part.name();
        }
    }

    private String header(String name, List<Typed> typed, Role role, Imports imports) {
        String components =
                typed.stream().map(one -> component(one, role, imports)).collect(Collectors.joining(",\n        "));
        String parameters = typed.isEmpty() ? "" : "\n        " + components;
        if (role != Role.REQUEST) {
            return "public record " + name + "(" + parameters + ") {\n";
        }
        String client = imports.use(service.packageName() + "." + service.clientName());
        return "public record " + name + "(" + parameters + ")\n        implements "
                + imports.use("io.multicloud.core.ServiceRequest") + "<" + client + ", " + Names.base(action)
                + "Response> {\n";
    }

    private String component(Typed typed, Role role, Imports imports) {
        Member member = typed.part().member();
        List<String> words = new ArrayList<>();
        if (!strategy().translate(typed.name()).equals(member.wireName())) {
            words.add("@" + imports.use("com.fasterxml.jackson.annotation.JsonProperty") + "(\"" + member.wireName()
                    + "\")");
        }
        if (!role.isSent() && !typed.part().aliases().isEmpty()) {
            String names = typed.part().aliases().stream().map(Literals::of).collect(Collectors.joining(", "));
            words.add("@" + imports.use("com.fasterxml.jackson.annotation.JsonAlias")
                    + (names.contains(",") ? "({" + names + "})" : "(" + names + ")"));
        }
        if (member.in().equals("body")
                && member.type().equals("string")
                && typed.type().is(JavaType.Kind.WHOLE)) {
            String format = imports.use("com.fasterxml.jackson.annotation.JsonFormat");
            words.add("@" + format + "(shape = " + format + ".Shape.STRING)");
        }
        boolean there = typed.type().list()
                || typed.type().is(JavaType.Kind.MAP)
                || (role == Role.REQUEST && member.mustBeThere());
        if (!there) {
            words.add("@" + imports.use("org.jspecify.annotations.Nullable"));
        }
        words.add(typed.type() + " " + typed.name());
        return String.join(" ", words);
    }

    private NamingBase strategy() {
        return (NamingBase)
                (service.naming() == Naming.SNAKE
                        ? PropertyNamingStrategies.SNAKE_CASE
                        : PropertyNamingStrategies.UPPER_CAMEL_CASE);
    }

    private String constructor(String name, List<Typed> typed, Role role, Imports imports) {
        List<String> lines = new ArrayList<>();
        typed.stream()
                .filter(one -> one.type().list())
                .map(one ->
                        one.name() + " = " + imports.use("io.multicloud.core.spi.Lists") + ".copy(" + one.name() + ");")
                .forEach(lines::add);
        typed.stream()
                .filter(one -> one.type().is(JavaType.Kind.MAP))
                .map(one -> one.name() + " = " + copy(one, imports) + ";")
                .forEach(lines::add);
        boolean checks = false;
        if (role == Role.REQUEST) {
            List<String> calls = new ChecksDraft(typed, imports).lines();
            checks = !calls.isEmpty();
            if (checks) {
                lines.add(imports.use("io.multicloud.core.spi.RequestCheck") + ".of(\"" + action.name() + "\")");
                calls.forEach(call -> lines.add("        " + call));
                lines.add("        .done();");
            }
        }
        if (lines.isEmpty()) {
            return "";
        }
        String comment = checks
                ? Docs.comment(
                        "Checks the request.",
                        List.of(
                                "@throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of"
                                        + " range"))
                : "/** Takes copies of lists and maps. */\n";
        String text = comment + "public " + name + " {\n" + Docs.indent(String.join("\n", lines), 4) + "}\n\n";
        return Docs.indent(text, 4);
    }

    private String copy(Typed one, Imports imports) {
        if (service.packageName().startsWith("io.multicloud.capitalonline")) {
            return imports.use("io.multicloud.capitalonline.internal.UndocumentedMembers") + ".copy(" + one.name()
                    + ")";
        }
        return one.name() + " == null ? Map.of() : Map.copyOf(" + one.name() + ")";
    }

    private static String builder(String name) {
        return Docs.indent(
                Docs.comment("Starts to build.", List.of("@return a builder")) + "public static " + name
                        + "Builder builder() {\n    return new " + name + "Builder();\n}\n",
                4);
    }

    private String tail(String name, List<Typed> typed, Role role, Imports imports) {
        if (role == Role.REQUEST) {
            String table = imports.use(service.packageName() + "." + service.tableName());
            return "\n    @Override\n    public " + imports.use("io.multicloud.core.spi.Operation") + "<" + name + ", "
                    + Names.base(action) + "Response> operation() {\n        return " + table + "."
                    + OperationDraft.constant(action) + ";\n    }\n";
        }
        if (role != Role.PART_OF_REQUEST) {
            return "";
        }
        List<String> calls = new ChecksDraft(typed, imports).lines();
        String check = imports.use("io.multicloud.core.spi.RequestCheck");
        String chain = calls.isEmpty() ? "" : "        check" + String.join("\n                ", calls) + ";\n";
        return "\n    void check(" + check + " check) {\n" + chain + "    }\n";
    }

    private static String patterns(List<Typed> typed, Role role, Imports imports) {
        return role.isSent() ? new ChecksDraft(typed, imports).patterns() : "";
    }
}
