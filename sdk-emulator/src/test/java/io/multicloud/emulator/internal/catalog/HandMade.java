package io.multicloud.emulator.internal.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** An operation whose parameters a test writes by hand, and requests for it. */
record HandMade(CatalogOperation operation) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static HandMade parameters(String... json) {
        JsonNode list = json("[" + String.join(",", json) + "]");
        return new HandMade(new CatalogOperation("Any", "POST", "/", false, CatalogReader.parameters(list)));
    }

    /** One parameter, p, of the body. */
    static HandMade parameter(String type, String rules) {
        return parameters("{\"name\":\"p\",\"in\":\"body\",\"type\":\"%s\",\"rules\":{%s}}".formatted(type, rules));
    }

    /** Each broken rule with its place before it. */
    List<String> broken(RuleCheck check, String values) {
        return check.violations(operation, RequestParts.ofOnePlace((ObjectNode) json(values))).stream()
                .map(violation -> violation.parameter() + " " + violation.rule())
                .toList();
    }

    List<String> broken(String values) {
        return broken(RuleCheck.strict(), values);
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(text, e);
        }
    }
}
