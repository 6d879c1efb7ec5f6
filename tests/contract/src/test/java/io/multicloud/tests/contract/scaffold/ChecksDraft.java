package io.multicloud.tests.contract.scaffold;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.tests.contract.catalog.JavaNames;
import io.multicloud.tests.contract.catalog.Member;
import io.multicloud.tests.contract.scaffold.JavaType.Kind;
import io.multicloud.tests.contract.scaffold.RecordDraft.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The checks of a request that follow from the rules, one call of {@code RequestCheck} each. */
final class ChecksDraft {

    private final List<Typed> components;
    private final ConditionDraft conditions;
    private final Imports imports;
    private final List<String> lines = new ArrayList<>();

    ChecksDraft(List<Typed> components, Imports imports) {
        this.components = components;
        this.conditions = new ConditionDraft(components);
        this.imports = imports;
    }

    List<String> lines() {
        lines.clear();
        components.forEach(this::component);
        return List.copyOf(lines);
    }

    /** The constants for the forms of texts. */
    String patterns() {
        return components.stream()
                .filter(ChecksDraft::hasPattern)
                .map(one -> "    private static final " + imports.use("java.util.regex.Pattern") + " " + constant(one)
                        + " =\n            Pattern.compile("
                        + Literals.of(rule(one, "pattern").asText()) + ");\n\n")
                .collect(Collectors.joining());
    }

    private void component(Typed one) {
        Member member = one.part().member();
        String name = one.name();
        if (member.mustBeThere() && member.type().startsWith("map<")) {
            lines.add(".rule(!%1$s.isEmpty(), \"%1$s\", \"is required\")".formatted(name));
        } else if (member.mustBeThere()) {
            add("required", name);
        }
        JsonNode when = member.rules().path("requiredWhen");
        if (!when.isMissingNode()) {
            lines.add(".requiredWhen(\"%1$s\", %1$s, %2$s, %3$s)"
                    .formatted(name, conditions.of(when), Literals.of(ConditionDraft.words(when))));
        }
        limits(one, member.rules());
        text(one, member.rules());
        list(one, member.rules());
        if (one.type().is(Kind.TIME) && member.rules().has("after")) {
            String other = JavaNames.member(member.rules().path("after").asText());
            rule(one, other + " == null || " + name + ".isAfter(" + other + ")", "must be later than " + other);
        }
        member.rules().path("when").forEach(inCase -> inCase(one, inCase));
        if (one.type().kind() == Kind.RECORD) {
            lines.add(".%s(\"%2$s\", %2$s, %3$s::check)"
                    .formatted(
                            one.type().list() ? "each" : "nested",
                            name,
                            one.type().name()));
        }
    }

    private void limits(Typed one, JsonNode rules) {
        if (!one.type().is(Kind.WHOLE)) {
            return;
        }
        boolean bounded = rules.has("max") && rules.path("max").asLong() < Integer.MAX_VALUE;
        if (rules.has("min") && bounded) {
            add(
                    "range",
                    one.name(),
                    rules.path("min").asText(),
                    rules.path("max").asText());
        } else if (rules.has("min")) {
            add("atLeast", one.name(), rules.path("min").asText());
        } else if (bounded) {
            atMost(one, rules.path("max"), "");
        }
        if (rules.has("step")) {
            add("step", one.name(), rules.path("step").asText());
        }
        if (rules.path("enum").isArray()) {
            add(
                    "oneOf",
                    one.name(),
                    imports.use("java.util.List") + ".of(" + Literals.joined(rules.path("enum"), ", ") + ")");
        }
        if (rules.has("noneOf")) {
            noneOf(one, rules.path("noneOf"));
        }
    }

    private void inCase(Typed one, JsonNode when) {
        JsonNode max = when.path("rules").path("max");
        String words = " when " + ConditionDraft.words(when);
        rule(
                one,
                "!" + conditions.of(when) + " || " + one.name() + " <= " + max.asText(),
                "must be at most " + max.asText() + words);
    }

    private void atMost(Typed one, JsonNode max, String words) {
        rule(one, one.name() + " <= " + max.asText(), "must be at most " + max.asText() + words);
    }

    private void noneOf(Typed one, JsonNode values) {
        String listed = one.type().is(Kind.TEXT) ? Literals.quoted(values) : Literals.joined(values, ", ");
        rule(
                one,
                "!" + imports.use("java.util.List") + ".of(" + listed + ").contains(" + one.name() + ")",
                "must not be " + Literals.joined(values, " or "));
    }

    // A secret is looked at in the clear, and nothing of it goes into a message.
    private void text(Typed one, JsonNode rules) {
        String text = one.type().is(Kind.SECRET) ? one.name() + ".reveal()" : one.name();
        if (!one.type().is(Kind.TEXT) && !one.type().is(Kind.SECRET)) {
            return;
        }
        if (rules.has("minLength") || rules.has("maxLength")) {
            length(one, text, rules.path("minLength").asText("0"), rules.path("maxLength"));
        }
        if (rules.has("maxBytes")) {
            String bytes = text + ".getBytes(" + imports.use("java.nio.charset.StandardCharsets") + ".UTF_8).length";
            rule(
                    one,
                    bytes + " <= " + rules.path("maxBytes").asText(),
                    "must take at most " + rules.path("maxBytes").asText() + " bytes in UTF-8");
        }
        if (rules.has("pattern")) {
            rule(
                    one,
                    constant(one) + ".matcher(" + text + ").matches()",
                    "must have the documented form: "
                            + one.part().member().facts().path("constraint").asText());
        }
        if (rules.has("noneOf")) {
            noneOf(one, rules.path("noneOf"));
        }
    }

    private void length(Typed one, String text, String min, JsonNode max) {
        if (one.type().is(Kind.TEXT) && !max.isMissingNode()) {
            add("length", one.name(), min, max.asText());
        } else if (!max.isMissingNode()) {
            String form =
                    imports.use("java.util.regex.Pattern") + ".matches(\"(?s).{" + min + "," + max.asText() + "}\", ";
            rule(one, form + text + ")", "must have " + min + " to " + max.asText() + " characters");
        } else if (!one.part().member().mustBeThere()) {
            rule(one, text + ".length() >= " + min, "must have " + min + " or more characters");
        }
    }

    private void list(Typed one, JsonNode rules) {
        Member member = one.part().member();
        if (one.type().list()) {
            if (rules.has("minItems")) {
                lines.add(".rule(%1$s.size() >= %2$s, \"%1$s\", \"must have at least %2$s elements\")"
                        .formatted(one.name(), rules.path("minItems").asText()));
            }
            if (rules.has("maxItems")) {
                add("maxItems", one.name(), rules.path("maxItems").asText());
            }
        } else if (member.isCommaSeparated()) {
            commaSeparated(one, rules);
        }
    }

    private void commaSeparated(Typed one, JsonNode rules) {
        String items = imports.use("java.util.List") + ".of(" + one.name() + ".split(\",\", -1))";
        if (rules.has("maxItems")) {
            String most = rules.path("maxItems").asText();
            rule(one, items + ".size() <= " + most, "must have at most " + most + " items");
        }
        if (rules.path("enum").isArray()) {
            rule(
                    one,
                    "List.of(" + Literals.quoted(rules.path("enum")) + ").containsAll(" + items + ")",
                    "must be some of " + Literals.joined(rules.path("enum"), ", ") + ", joined by commas");
        }
    }

    private void add(String check, String name, String... limits) {
        String more = limits.length == 0 ? "" : ", " + String.join(", ", limits);
        lines.add(".%s(\"%2$s\", %2$s%3$s)".formatted(check, name, more));
    }

    private void rule(Typed one, String holds, String words) {
        lines.add(".rule(%1$s == null || %2$s, \"%1$s\", %3$s)".formatted(one.name(), holds, Literals.of(words)));
    }

    private static boolean hasPattern(Typed one) {
        boolean text = one.type().is(Kind.TEXT) || one.type().is(Kind.SECRET);
        return text && !rule(one, "pattern").isMissingNode();
    }

    private static JsonNode rule(Typed one, String key) {
        return one.part().member().rules().path(key);
    }

    private static String constant(Typed one) {
        return JavaNames.constant(one.name()) + "_FORM";
    }
}
