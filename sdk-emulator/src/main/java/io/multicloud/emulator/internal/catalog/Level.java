package io.multicloud.emulator.internal.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Parameters that stand beside each other, with their values. */
final class Level {

    private final List<CatalogParameter> parameters;
    private final BiFunction<CatalogParameter, String, JsonNode> values;
    private final Predicate<JsonNode> absent;
    private final String prefix;

    Level(
            List<CatalogParameter> parameters,
            BiFunction<CatalogParameter, String, JsonNode> values,
            Predicate<JsonNode> absent,
            String prefix) {
        this.parameters = parameters;
        this.values = values;
        this.absent = absent;
        this.prefix = prefix;
    }

    /** The members of an object below this level. */
    Level below(String path, List<CatalogParameter> fields, JsonNode object) {
        return new Level(fields, (parameter, name) -> object.path(name), absent, path + ".");
    }

    List<CatalogParameter> parameters() {
        return parameters;
    }

    String path(String name) {
        return prefix + name;
    }

    /** What was given under the parameter's own name and under the names that stand for it. */
    Map<String, JsonNode> given(CatalogParameter parameter) {
        List<String> names = new ArrayList<>(parameter.otherNames());
        names.remove(parameter.name());
        names.add(0, parameter.name());
        Map<String, JsonNode> given = new LinkedHashMap<>();
        for (String name : names) {
            JsonNode value = values.apply(parameter, name);
            if (!absent.test(value)) {
                given.put(name, value);
            }
        }
        return given;
    }

    /** The value of the parameter of this name; a missing node for none. */
    JsonNode beside(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .flatMap(parameter -> given(parameter).values().stream())
                .findFirst()
                .orElse(MissingNode.getInstance());
    }
}
