package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Adds and changes rights: databases that are not named keep theirs, which the documents do not quite say. */
final class ModifyDbPrivilege implements CapitalOnlineAction {

    @Override
    public ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant) {
        MysqlInstance instance = tenant.freeMysql(arguments);
        MysqlAccount account = OrdinaryAccounts.ordinary(instance, arguments, tenant.now());
        Map<String, DatabaseRight> rights = new LinkedHashMap<>();
        for (JsonNode operation : arguments.tree().path("Operations")) {
            String database = operation.path("DBName").asText();
            instance.requireDatabase(database);
            rights.put(database, DatabaseRight.of(operation.path("Privilege").asText()));
        }
        Optional<Boolean> allCreate = allCreate(arguments);
        account.rights().putAll(rights);
        allCreate.ifPresent(account::allCreate);
        OrdinaryAccounts.begin(instance, account, tenant.changed());
        return Members.onlyMessage("Success.");
    }

    /** The table misspells true, so that is taken as well. */
    private static Optional<Boolean> allCreate(Arguments arguments) {
        JsonNode value = arguments.tree().path("ExtraPrivilege").path("AllCreate");
        if (value.asText().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (value.asText()) {
                    case "true", "ture" -> true;
                    case "false" -> false;
                    default -> throw Refusals.invalid("ExtraPrivilege.AllCreate", "true or false");
                });
    }
}
