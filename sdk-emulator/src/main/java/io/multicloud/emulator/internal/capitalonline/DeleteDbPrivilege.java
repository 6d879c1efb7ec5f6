package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A right that is not there is no error, which is a guess. */
final class DeleteDbPrivilege implements CapitalOnlineAction {

    @Override
    public ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant) {
        MysqlInstance instance = tenant.freeMysql(arguments);
        MysqlAccount account = OrdinaryAccounts.ordinary(instance, arguments, tenant.now());
        for (JsonNode name : arguments.tree().path("DBNames")) {
            instance.requireDatabase(name.asText());
        }
        arguments.tree().path("DBNames").forEach(name -> account.rights().remove(name.asText()));
        OrdinaryAccounts.begin(instance, account, tenant.changed());
        return Members.onlyMessage("success");
    }
}
