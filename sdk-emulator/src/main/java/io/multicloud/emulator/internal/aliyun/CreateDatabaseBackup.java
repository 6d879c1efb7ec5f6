package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;

/** Not documented: name and parameters are the official SDK's, all else is a guess. */
final class CreateDatabaseBackup implements AliyunAction {

    @Override
    public ObjectNode run(AliyunParameters parameters, AliyunTenant tenant) {
        DatabaseBackup backup = tenant.activeInstance(parameters)
                .activeDatabase(parameters, tenant.now())
                .backups()
                .add("Manual", tenant.now());
        return Json.object().put("BackupId", backup.id());
    }
}
