package io.multicloud.emulator.internal.huawei;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.catalog.CatalogOperation;
import io.multicloud.emulator.internal.http.MalformedEncodingException;
import io.multicloud.emulator.internal.http.Parameter;
import io.multicloud.emulator.internal.http.PercentCodec;
import io.multicloud.emulator.internal.http.RawRequest;
import io.multicloud.emulator.internal.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A request taken apart: what was decoded lies beside what came. */
record HuaweiRequest(RawRequest raw, List<String> path, List<Parameter> query, Optional<ObjectNode> body) {

    private static final Pattern ESCAPES = Pattern.compile("[/\\\\?#\\p{Cntrl}]");

    static HuaweiRequest of(RawRequest raw) {
        try {
            List<String> path = new ArrayList<>();
            for (String segment :
                    raw.rawPath().substring(1).replaceFirst("/$", "").split("/", -1)) {
                path.add(checked(PercentCodec.decode(segment)));
            }
            return new HuaweiRequest(
                    raw,
                    List.copyOf(path),
                    Parameter.ofQuery(raw.rawQuery()),
                    Json.readObject(raw.body().bytes()));
        } catch (MalformedEncodingException e) {
            throw Refusals.invalid("the URI", "must be percent-encoded UTF-8");
        }
    }

    /** Whatever a value means to reach by slashes or dots, it stays one segment or is refused. */
    private static String checked(String segment) {
        boolean escapes = segment.equals(".")
                || segment.equals("..")
                || ESCAPES.matcher(segment).find();
        if (escapes) {
            throw Refusals.invalid(
                    "the path", "must not have segments that hold a slash, a question mark or dots only");
        }
        return segment;
    }

    /** Empty texts count as absent. */
    Optional<String> parameter(String name) {
        return query.stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Parameter::value)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    boolean has(String parameterName) {
        return query.stream().anyMatch(parameter -> parameter.name().equals(parameterName));
    }

    /** The body, which may be left out where nothing in it is required. */
    ObjectNode bodyObject(CatalogOperation operation) {
        boolean demanded = operation.request().stream()
                .anyMatch(parameter -> parameter.in().equals("body") && parameter.required());
        return raw.body().isEmpty() && !demanded ? Json.object() : bodyObject();
    }

    ObjectNode bodyObject() {
        return body.orElseThrow(() -> Refusals.invalid("the body", "must be a JSON object"));
    }

    String instanceId() {
        return pathValue("{instance_id}");
    }

    String pathValue(String placeholder) {
        return path.get(route().template().indexOf(placeholder));
    }

    HuaweiRoute route() {
        return HuaweiRoutes.find(this);
    }
}
