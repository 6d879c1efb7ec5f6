package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what an account shall be granted. Guesses: DBInfo wins over DBName with AccountPrivilege, each database stands in
 * it once, and the version of an account that names none is the new one.
 */
final class Grants {

    private static final String OLD_VERSION = "0";

    private Grants() {}

    /** Privileges by the names of databases. */
    static Map<String, Privilege> of(AliyunParameters parameters, AliyunInstance instance) {
        Optional<String> info = parameters.optional("DBInfo");
        Map<String, Privilege> grants = info.isPresent() ? ofInfo(info.get(), instance) : ofNames(parameters, instance);
        if (parameters.optional("AccountVersion").orElse("").equals(OLD_VERSION)) {
            grants.replaceAll((database, asked) -> Privilege.READ_WRITE);
        }
        return grants;
    }

    private static Map<String, Privilege> ofInfo(String info, AliyunInstance instance) {
        Map<String, Privilege> grants = new LinkedHashMap<>();
        ObjectNode object =
                Json.readObject(info.getBytes(StandardCharsets.UTF_8)).orElseThrow(StateRefusals::databaseInfo);
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            Privilege privilege = Privilege.of(entry.getKey()).orElseThrow(StateRefusals::databaseInfo);
            for (String name : names(entry.getValue())) {
                boolean known = instance.databases().find(name).isPresent();
                if (!known || grants.put(name, privilege) != null) {
                    throw StateRefusals.databaseInfo();
                }
            }
        }
        return grants;
    }

    private static List<String> names(JsonNode list) {
        if (!list.isArray()) {
            throw StateRefusals.databaseInfo();
        }
        return list.valueStream().map(JsonNode::asText).toList();
    }

    private static Map<String, Privilege> ofNames(AliyunParameters parameters, AliyunInstance instance) {
        Map<String, Privilege> grants = new LinkedHashMap<>();
        Privilege privilege =
                parameters.optional("AccountPrivilege").flatMap(Privilege::of).orElse(Privilege.READ_WRITE);
        for (String name : parameters.list("DBName")) {
            if (instance.databases().find(name).isEmpty()) {
                throw StateRefusals.noDatabase();
            }
            grants.put(name, privilege);
        }
        return grants;
    }
}
