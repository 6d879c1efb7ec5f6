package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.http.RawRequest;
import io.multicloud.emulator.internal.json.Json;
import java.util.Map;
import java.util.Optional;

/** The business arguments of a call: of a GET the query's, of a POST the JSON body's. Checked as they are read. */
final class Arguments {

    private final ObjectNode values;
    private final String host;

    private Arguments(ObjectNode values, RawRequest request) {
        this.values = values;
        this.host = request.headerOr("host", "");
    }

    static Arguments of(RawRequest request, Map<String, String> query) {
        if (request.method().equals("GET")) {
            ObjectNode values = Json.object();
            query.forEach(values::put);
            return new Arguments(values, request);
        }
        if (request.body().isEmpty()) {
            return new Arguments(Json.object(), request);
        }
        return new Arguments(
                Json.readObject(request.body().bytes()).orElseThrow(() -> Refusals.invalid("body", "a JSON object")),
                request);
    }

    /** Where the call went to, as its sender wrote it. */
    String host() {
        return host;
    }

    ObjectNode tree() {
        return values;
    }

    String text(String name) {
        return optionalText(name).orElseThrow(() -> Refusals.missing(name));
    }

    Optional<String> optionalText(String name) {
        JsonNode value = values.path(name);
        if (isAbsent(value)) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw Refusals.invalid(name, "a string");
        }
        return Optional.of(value.textValue());
    }

    int number(String name) {
        return optionalNumber(name).orElseThrow(() -> Refusals.missing(name));
    }

    /** A number in quotes counts too: an example of the document shows one. */
    Optional<Integer> optionalNumber(String name) {
        JsonNode value = values.path(name);
        if (isAbsent(value)) {
            return Optional.empty();
        }
        try {
            if (value.isIntegralNumber() || value.isTextual()) {
                return Optional.of(Integer.valueOf(value.asText()));
            }
        } catch (NumberFormatException e) {
            // Refused below, like any other kind of value.
        }
        throw Refusals.invalid(name, "an integer");
    }

    private static boolean isAbsent(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || (value.isTextual() && value.textValue().isBlank());
    }
}
