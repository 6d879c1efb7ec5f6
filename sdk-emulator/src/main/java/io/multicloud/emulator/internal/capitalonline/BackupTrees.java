package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.time.Instant;

/** How backups are shown in lists and beside their addresses. */
final class BackupTrees {

    private BackupTrees() {}

    static ObjectNode redis(CloudInstance instance, Backup backup, Instant now) {
        return Json.object()
                .put("BackupId", backup.id())
                .put("InstanceId", backup.instanceId())
                .put("Status", backup.status(now))
                .put("BackupType", backup.type())
                .put("BackupMode", backup.mode())
                .put("BackupSize", backup.bytesAt(now))
                .put("StartTime", CapitalOnlineTimes.text(backup.life().created()))
                .put("EndTime", backup.end(now))
                .put("Desc", backup.description());
    }

    static ObjectNode mysql(CloudInstance instance, Backup backup, Instant now) {
        return redis(instance, backup, now)
                .put("BackupStrategy", backup.strategy())
                .put("BackupFinishTime", backup.end(now));
    }

    /** A physical backup is called full here and not in the list, as the examples show it. */
    static ObjectNode mysqlDownload(CloudInstance instance, Backup backup, Instant now) {
        ObjectNode tree = redis(instance, backup, now).put("BackupStrategy", backup.strategy());
        return backup.type().equals(CreateBackup.PHYSICAL) ? tree.put("BackupType", "full-backup") : tree;
    }

    /** Of a cluster one file is told, as if it had one shard. */
    static ObjectNode redisDownload(CloudInstance instance, Backup backup, Instant now) {
        boolean cluster = instance.order().offer().edition().architecture() == Architecture.REDIS_CLUSTER;
        return redis(instance, backup, now).put("ShardId", cluster ? "shard-" + backup.instanceId() : "");
    }
}
