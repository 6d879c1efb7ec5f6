package io.multicloud.core.internal.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import io.multicloud.core.Secret;
import io.multicloud.core.error.InvalidRequestException;
import io.multicloud.core.error.Violation;
import io.multicloud.core.http.Body;
import io.multicloud.core.http.HttpMethod;
import io.multicloud.core.http.HttpRequest;
import io.multicloud.core.http.Parameter;
import io.multicloud.core.internal.json.JsonCodec;
import io.multicloud.core.internal.text.HeaderText;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Lays a request out: what the path template names goes to the path, what the operation names goes where it says, the
 * rest to the query of a GET or DELETE, else to the JSON body.
 */
final class RequestBinder {

    private final PipelineConfig config;

    RequestBinder(PipelineConfig config) {
        this.config = config;
    }

    HttpRequest bind(Operation<?, ?> operation, Object request) {
        ObjectNode values = config.codec().take(request);
        operation.constants().forEach(values::putPOJO);
        List<Violation> violations = new ArrayList<>();
        String path = PathTemplate.fill(operation.path(), values, config.settings(), violations);
        List<Parameter> form = config.service().secretsInForm() && operation.method() == HttpMethod.GET
                ? takeSecrets(values)
                : List.of();
        HttpMethod method = form.isEmpty() ? operation.method() : HttpMethod.POST;
        Layout layout = new Layout(values.objectNode());
        layout.query.addAll(config.service().commonQuery(operation.action()));
        for (Map.Entry<String, JsonNode> value : values.properties()) {
            put(operation, value.getKey(), value.getValue(), layout, violations);
        }
        if (!violations.isEmpty()) {
            throw new InvalidRequestException(operation.toString(), violations);
        }
        HttpRequest http = HttpRequest.of(method, config.endpoint(), path).withQuery(layout.query);
        for (Parameter header : layout.headers) {
            http = http.withHeader(header);
        }
        return form.isEmpty() ? withBody(method, http, layout.body) : http.withBody(Body.form(form));
    }

    /** What goes where. */
    private record Layout(List<Parameter> query, List<Parameter> headers, ObjectNode body) {
        Layout(ObjectNode body) {
            this(new ArrayList<>(), new ArrayList<>(), body);
        }
    }

    private static void put(
            Operation<?, ?> operation, String name, JsonNode value, Layout layout, List<Violation> violations) {
        Place place = operation.places().get(name);
        if (place == Place.HEADER) {
            Parameter header = parameter(name, value);
            HeaderText.problem(header).ifPresent(problem -> violations.add(new Violation(name, problem)));
            layout.headers.add(header);
        } else if (place == Place.QUERY || operation.method().isBodyless()) {
            layout.query.add(queryParameter(operation, name, value, violations));
        } else {
            layout.body.set(name, value);
        }
    }

    private static List<Parameter> takeSecrets(ObjectNode values) {
        List<Parameter> taken = new ArrayList<>();
        values.properties().stream()
                .filter(value -> value.getValue() instanceof POJONode pojo && pojo.getPojo() instanceof Secret)
                .forEach(value -> taken.add(parameter(value.getKey(), value.getValue())));
        taken.forEach(parameter -> values.remove(parameter.name()));
        return taken;
    }

    private static Parameter queryParameter(
            Operation<?, ?> operation, String name, JsonNode value, List<Violation> violations) {
        if (operation.joinedPairs().contains(name)) {
            return Parameter.of(name, JoinedPairs.join(name, value, violations));
        }
        return operation.joinedValues().contains(name)
                ? Parameter.of(name, JoinedValues.join(name, value, violations))
                : parameter(name, value);
    }

    private static Parameter parameter(String name, JsonNode value) {
        if (value instanceof POJONode pojo && pojo.getPojo() instanceof Secret secret) {
            return Parameter.secret(name, secret.reveal());
        }
        return Parameter.of(name, value.isContainerNode() ? value.toString() : value.asText());
    }

    private HttpRequest withBody(HttpMethod method, HttpRequest http, ObjectNode body) {
        if (method.isBodyless()) {
            return http;
        }
        JsonCodec codec = config.codec();
        return http.withBody(Body.of(codec.write(body), "application/json", secrets(body), () -> codec.show(body)));
    }

    private static List<Secret> secrets(JsonNode tree) {
        List<Secret> found = new ArrayList<>();
        if (tree instanceof POJONode pojo && pojo.getPojo() instanceof Secret secret) {
            found.add(secret);
        }
        tree.forEach(child -> found.addAll(secrets(child)));
        return found;
    }
}
