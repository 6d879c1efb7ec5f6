package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.time.Instant;

final class DescribeDbAccount implements CapitalOnlineAction {

    @Override
    public ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant) {
        MysqlInstance instance = tenant.mysql(arguments);
        ArrayNode data = Json.array();
        instance.accounts().all().forEach(account -> data.add(tree(account, instance.id(), tenant.now())));
        return Members.of("success", data);
    }

    private static ObjectNode tree(MysqlAccount account, String instanceId, Instant now) {
        ObjectNode tree = Json.object()
                .put("AccountName", account.id())
                .put("AccountType", account.type())
                .put("AccountStatus", account.status(now))
                .put("AccountDescription", account.description())
                .put("ServiceId", instanceId);
        if (account.isSuper()) {
            return tree.putNull("DatabasePrivileges").putNull("ExtraPrivilege");
        }
        ArrayNode rights = tree.putArray("DatabasePrivileges");
        account.rights()
                .forEach((database, right) -> rights.addObject()
                        .put("DBName", database)
                        .put("TableName", "*")
                        .put("AccountPrivilegeType", right.word())
                        .put("AccountPrivilegeDetail", right.detail()));
        tree.putObject("ExtraPrivilege").put("AllCreate", Boolean.toString(account.allCreate()));
        return tree;
    }
}
