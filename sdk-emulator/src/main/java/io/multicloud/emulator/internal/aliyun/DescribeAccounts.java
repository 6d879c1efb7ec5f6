package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.time.Instant;

/** The document lets the rights of a grant be empty, its examples show them: here they are shown. */
final class DescribeAccounts implements AliyunAction {

    @Override
    public ObjectNode run(AliyunParameters parameters, AliyunTenant tenant) {
        AliyunInstance instance = tenant.instance(parameters);
        ObjectNode result = Json.object().put("InstanceId", instance.id());
        ArrayNode list = result.putObject("AccountList").putArray("Account");
        instance.accounts().all().forEach(account -> list.add(tree(instance, account, tenant.now())));
        return result;
    }

    private static ObjectNode tree(AliyunInstance instance, DatabaseAccount account, Instant now) {
        ObjectNode tree = Json.object()
                .put("AccountName", account.id())
                .put("AccountStatus", account.status(now))
                .put("AccountDescription", account.description())
                .put("AccountType", account.type());
        ArrayNode privileges = tree.putObject("DatabasePrivileges").putArray("DatabasePrivilege");
        account.grants().forEach((database, privilege) -> {
            if (instance.databases().find(database).isPresent()) {
                privileges
                        .addObject()
                        .put("DBName", database)
                        .put("AccountPrivilege", privilege.word())
                        .put("AccountPrivilegeDetail", privilege.detail());
            }
        });
        if (privileges.isEmpty()) {
            privileges.addObject().put("AccountPrivilege", "").put("AccountPrivilegeDetail", "");
        }
        return tree;
    }
}
