package io.multicloud.tests.contract.sdk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.http.QueryParameter;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.multicloud.tests.contract.catalog.Action;
import io.multicloud.tests.contract.catalog.Member;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A request as it arrived, each value under its name.
 *
 * @param method the HTTP method
 * @param path the path, decoded
 * @param values the values of each place: {@code path}, {@code query}, {@code header} (names in lower case), {@code
 *     body}
 */
public record Sent(String method, String path, ObjectNode values) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Sent of(Action action, LoggedRequest request) {
        String path = URI.create(request.getAbsoluteUrl()).getRawPath();
        ObjectNode values = MAPPER.createObjectNode();
        values.set("path", ofPath(action.path(), path));
        ObjectNode query = values.putObject("query");
        for (QueryParameter parameter : request.getQueryParams().values()) {
            query.put(parameter.key(), parameter.firstValue());
        }
        ObjectNode header = values.putObject("header");
        request.getHeaders().all().forEach(one -> header.put(one.key().toLowerCase(Locale.ROOT), one.firstValue()));
        values.set("body", body(request.getBodyAsString()));
        return new Sent(request.getMethod().value(), path, values);
    }

    /** The value of a parameter, where it is documented to stand. */
    public JsonNode value(Member parameter) {
        String name =
                parameter.in().equals("header") ? parameter.wireName().toLowerCase(Locale.ROOT) : parameter.wireName();
        return values.path(parameter.in()).path(name);
    }

    private static ObjectNode ofPath(String template, String path) {
        ObjectNode values = MAPPER.createObjectNode();
        String[] names = template.split("/", -1);
        String[] parts = path.split("/", -1);
        for (int i = 0; i < Math.min(names.length, parts.length); i++) {
            if (names[i].startsWith("{")) {
                values.put(
                        names[i].substring(1, names[i].length() - 1),
                        URLDecoder.decode(parts[i].replace("+", "%2B"), StandardCharsets.UTF_8));
            }
        }
        return values;
    }

    private static JsonNode body(String text) {
        try {
            return text.isEmpty() ? MissingNode.getInstance() : MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The body that was sent is no JSON", e);
        }
    }
}
