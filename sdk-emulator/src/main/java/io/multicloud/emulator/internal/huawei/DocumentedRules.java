package io.multicloud.emulator.internal.huawei;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.catalog.CatalogOperation;
import io.multicloud.emulator.internal.catalog.RequestParts;
import io.multicloud.emulator.internal.catalog.RuleCheck;
import io.multicloud.emulator.internal.http.Parameter;
import io.multicloud.emulator.internal.json.Json;

/** Refuses what the rules of the catalog refuse. What only the service can know is left to the actions. */
final class DocumentedRules {

    private DocumentedRules() {}

    static void checkRds(HuaweiRoute route, HuaweiRequest request) {
        RuleCheck.strict()
                .first(route.operation(), parts(route.operation(), request))
                .ifPresent(violation -> {
                    throw Refusals.broken(violation);
                });
    }

    static void checkIam(HuaweiRoute route, HuaweiRequest request) {
        RuleCheck.blankIsAbsent()
                .first(route.operation(), parts(route.operation(), request))
                .ifPresent(violation -> {
                    throw Refusals.brokenInIam(violation);
                });
    }

    private static RequestParts parts(CatalogOperation operation, HuaweiRequest request) {
        ObjectNode body = operation.hasBody() ? request.bodyObject(operation) : Json.object();
        return new RequestParts(path(operation, request), query(request), headers(operation, request), body);
    }

    private static ObjectNode path(CatalogOperation operation, HuaweiRequest request) {
        ObjectNode values = Json.object();
        String[] template = operation.path().substring(1).split("/", -1);
        for (int i = 0; i < template.length; i++) {
            if (template[i].startsWith("{")) {
                values.put(
                        template[i].substring(1, template[i].length() - 1),
                        request.path().get(i));
            }
        }
        return values;
    }

    /** Of a name that stands twice the first value counts, and an empty one is none. */
    private static ObjectNode query(HuaweiRequest request) {
        ObjectNode values = Json.object();
        for (Parameter parameter : request.query()) {
            request.parameter(parameter.name()).ifPresent(value -> values.put(parameter.name(), value));
        }
        return values;
    }

    private static ObjectNode headers(CatalogOperation operation, HuaweiRequest request) {
        ObjectNode values = Json.object();
        operation.request().stream()
                .filter(parameter -> parameter.in().equals("header"))
                .forEach(parameter -> values.put(parameter.name(), request.raw().header(parameter.name())));
        return values;
    }
}
