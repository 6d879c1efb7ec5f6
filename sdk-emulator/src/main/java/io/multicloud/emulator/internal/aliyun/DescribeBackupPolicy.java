package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;

final class DescribeBackupPolicy implements AliyunAction {

    @Override
    public ObjectNode run(AliyunParameters parameters, AliyunTenant tenant) {
        AliyunInstance instance = tenant.instance(parameters);
        AliyunDatabase database = instance.database(parameters);
        BackupPolicy policy = database.backups().policy();
        return Json.object()
                .put("InstanceId", instance.id())
                .put("DBName", database.id())
                .put("EnableBinlogBackup", policy.binlog())
                // A text, as the example shows; the table says a number.
                .put("BackupRetentionPeriod", Integer.toString(policy.retentionDays()))
                .put("PreferredBackupTime", policy.time())
                .put("PreferredBackupPeriod", policy.shownDays());
    }
}
