package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.emulator.internal.catalog.CatalogOperation;
import io.multicloud.emulator.internal.catalog.CatalogParameter;
import io.multicloud.emulator.internal.catalog.Catalogs;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * An action with what the catalog says of it.
 *
 * @param parameters those it takes beside the common ones, in every documented spelling
 * @param httpsOnly whether the document demands HTTPS
 */
record ServedAction(String name, Set<String> parameters, boolean httpsOnly, AliyunAction action) {

    static ServedAction documented(String name, AliyunAction action) {
        CatalogOperation operation = Catalogs.aliyunHybridDb().operation(name).orElseThrow();
        JsonNode facts = facts(name);
        Set<String> parameters = new HashSet<>();
        for (CatalogParameter parameter : operation.request()) {
            parameters.add(parameter.name());
            parameters.addAll(parameter.otherNames());
        }
        facts.path("officialExtraParameters").forEach(extra -> parameters.add(extra.asText()));
        return new ServedAction(
                name, Set.copyOf(parameters), facts.path("httpsOnly").asBoolean(), action);
    }

    private static JsonNode facts(String name) {
        JsonNode operations = Catalogs.aliyunHybridDb().facts().path("operations");
        return StreamSupport.stream(operations.spliterator(), false)
                .filter(operation -> operation.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Takes another spelling of a parameter as well. */
    ServedAction with(String spelling) {
        Set<String> more = new HashSet<>(parameters);
        more.add(spelling);
        return new ServedAction(name, Set.copyOf(more), httpsOnly, action);
    }
}
