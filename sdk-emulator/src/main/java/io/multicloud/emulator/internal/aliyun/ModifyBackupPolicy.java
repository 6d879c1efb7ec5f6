package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;

final class ModifyBackupPolicy implements AliyunAction {

    @Override
    public ObjectNode run(AliyunParameters parameters, AliyunTenant tenant) {
        DatabaseBackups backups = tenant.activeInstance(parameters)
                .activeDatabase(parameters, tenant.now())
                .backups();
        backups.policy(backups.policy().changed(parameters), tenant.now());
        return Json.object();
    }
}
