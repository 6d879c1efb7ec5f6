package io.multicloud.emulator.internal.huawei;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.http.MalformedEncodingException;
import io.multicloud.emulator.internal.http.Parameter;
import io.multicloud.emulator.internal.http.PercentCodec;
import io.multicloud.emulator.internal.http.RawRequest;
import io.multicloud.emulator.internal.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A request taken apart: what was decoded lies beside what came. */
record HuaweiRequest(RawRequest raw, List<String> path, List<Parameter> query, Optional<ObjectNode> body) {

    static HuaweiRequest of(RawRequest raw) {
        try {
            List<String> path = new ArrayList<>();
            for (String segment :
                    raw.rawPath().substring(1).replaceFirst("/$", "").split("/", -1)) {
                path.add(PercentCodec.decode(segment));
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

    ObjectNode bodyObject() {
        return body.orElseThrow(() -> Refusals.invalid("the body", "must be a JSON object"));
    }

    HuaweiRoute route() {
        List<HuaweiRoute> samePath =
                HuaweiRoute.ALL.stream().filter(route -> route.hasPath(path)).toList();
        if (samePath.isEmpty()) {
            throw Refusals.noSuchApi();
        }
        return samePath.stream()
                .filter(route -> route.method().equals(raw.method()))
                .filter(route -> route.bodyMember().isEmpty()
                        || body.filter(object -> object.has(route.bodyMember())).isPresent())
                .findFirst()
                .orElseThrow(() -> Refusals.methodNotAllowed(raw.method()));
    }
}
