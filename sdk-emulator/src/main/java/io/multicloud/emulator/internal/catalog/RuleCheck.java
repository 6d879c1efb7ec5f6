package io.multicloud.emulator.internal.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Checks a request by the rules of its operation. */
public final class RuleCheck {

    private final Predicate<JsonNode> absent;

    private RuleCheck(Predicate<JsonNode> absent) {
        this.absent = absent;
    }

    /** A text without characters is a value, as in a JSON body. */
    public static RuleCheck strict() {
        return new RuleCheck(RuleCheck::isNothing);
    }

    /** A blank text is no value. */
    public static RuleCheck blankIsAbsent() {
        return new RuleCheck(value ->
                isNothing(value) || (value.isTextual() && value.textValue().isBlank()));
    }

    /** The first rule that the request breaks, in the catalog's order. */
    public Optional<Violation> first(CatalogOperation operation, RequestParts parts) {
        return violations(operation, parts).stream().findFirst();
    }

    public List<Violation> violations(CatalogOperation operation, RequestParts parts) {
        List<Violation> found = new ArrayList<>();
        check(
                new Level(operation.request(), (parameter, name) -> parts.value(parameter.in(), name), absent, ""),
                found);
        return found;
    }

    private static void check(Level level, List<Violation> found) {
        for (CatalogParameter parameter : level.parameters()) {
            var given = level.given(parameter);
            if (given.isEmpty()) {
                absence(level, parameter).ifPresent(found::add);
            }
            given.forEach((name, value) -> checkValue(level, level.path(name), parameter, value, found));
        }
    }

    private static Optional<Violation> absence(Level level, CatalogParameter parameter) {
        String path = level.path(parameter.name());
        if (parameter.mustBeThere()) {
            return Optional.of(new Violation(path, "required", "be given"));
        }
        return parameter
                .rules()
                .requiredWhen()
                .filter(when -> {
                    JsonNode other = level.beside(when.parameter());
                    return when.demands(other, !other.isMissingNode());
                })
                .map(when -> new Violation(path, "requiredWhen", when.words()));
    }

    private static void checkValue(
            Level level, String path, CatalogParameter parameter, JsonNode sent, List<Violation> found) {
        JsonNode value = parameter.joined() && sent.isTextual() ? JoinedPairs.read(sent) : sent;
        Optional<String> problem = Types.problem(parameter, value);
        if (problem.isPresent()) {
            found.add(new Violation(path, "type", problem.get()));
            return;
        }
        Rules rules = parameter.rules();
        broken(rules.ofWhole(), path, value, found);
        if (parameter.isList() || rules.commaSeparated()) {
            checkItems(level, path, parameter, value, found);
        } else {
            broken(rules.ofItems(), path, value, found);
        }
        rules.cases().stream()
                .filter(one -> level.beside(one.parameter()).asText().equals(one.value()))
                .forEach(one -> broken(one.rules().ofItems(), path, value, found));
        rules.after()
                .filter(earlier -> Times.isNotAfter(value, level.beside(earlier)))
                .ifPresent(earlier -> found.add(new Violation(path, "after", "be later than " + earlier)));
        if (value.isObject()) {
            check(level.below(path, parameter.fields(), value), found);
        }
    }

    private static void checkItems(
            Level level, String path, CatalogParameter parameter, JsonNode value, List<Violation> found) {
        int index = 0;
        for (JsonNode item : ItemsRules.split(value)) {
            String place = value.isArray() ? path + "[" + index++ + "]" : path;
            Optional<String> problem = Types.problemOfItem(parameter, item);
            if (problem.isPresent()) {
                found.add(new Violation(place, "type", problem.get()));
                continue;
            }
            broken(parameter.rules().ofItems(), place, item, found);
            if (item.isObject()) {
                check(level.below(place, parameter.fields(), item), found);
            }
        }
    }

    private static void broken(List<ValueRule> rules, String path, JsonNode value, List<Violation> found) {
        rules.stream()
                .filter(rule -> !rule.allows().test(value))
                .forEach(rule -> found.add(new Violation(path, rule.key(), rule.words())));
    }

    private static boolean isNothing(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }
}
