package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Numbers and times in the form of the examples. That the time of a backup is that of its start is a guess. */
final class DescribeDatabaseBackup implements AliyunAction {

    @Override
    public ObjectNode run(AliyunParameters parameters, AliyunTenant tenant) {
        AliyunInstance instance = tenant.instance(parameters);
        AliyunDatabase database = instance.database(parameters);
        Page page = new Page(
                parameters.number("PageNumber").orElse(1),
                parameters.number("PageSize").orElse(30));
        Instant now = tenant.now();
        List<DatabaseBackup> matches = matches(parameters, database, now);
        ObjectNode result = Json.object()
                .put("InstanceId", instance.id())
                .put("DBName", database.id())
                .put(
                        "BackupTotalSize",
                        matches.stream().mapToLong(DatabaseBackup::size).sum())
                .put("TotalRecordCount", matches.size())
                .put("PageNumber", page.number())
                // The table says the records of this page, the example shows how many fit.
                .put("PageRecordCount", page.size());
        ArrayNode list = result.putObject("BackupItems").putArray("Backup");
        page.of(matches).forEach(backup -> list.add(tree(backup, database.nodes(), now)));
        return result;
    }

    private static List<DatabaseBackup> matches(AliyunParameters parameters, AliyunDatabase database, Instant now) {
        TimeRange range = TimeRange.of(parameters);
        Optional<String> status = parameters.optional("BackupStatus");
        Optional<String> mode = parameters.optional("BackupMode");
        // The official SDK's parameter.
        Optional<String> id = parameters.optional("BackupId");
        return database.backups().all(now).stream()
                .filter(backup -> range.contains(backup.start()))
                .filter(backup -> status.isEmpty() || status.get().equals(backup.status(now)))
                .filter(backup -> mode.isEmpty() || mode.get().equals(backup.mode()))
                .filter(backup -> id.isEmpty() || id.get().equals(Long.toString(backup.id())))
                .toList();
    }

    private static ObjectNode tree(DatabaseBackup backup, Nodes nodes, Instant now) {
        ObjectNode tree = Json.object()
                .put("BackupId", backup.id())
                .put("BackupStatus", backup.status(now))
                .put("BackupStartTime", AliyunTimes.minute(backup.start()))
                .put("BackupMode", backup.mode())
                .put("BackupType", "FullBackup")
                .put("BackupMethod", "Snapshot")
                .put("BackupSize", backup.size())
                .put("BackupNodeNumber", nodes.number())
                .put("BackupNodeClass", nodes.spec());
        if (backup.isDone(now)) {
            tree.put("BackupEndTime", AliyunTimes.minute(backup.end()));
            // Leads nowhere, and its signature is none.
            tree.put("BackupDownloadURL", "https://backup.invalid/" + backup.id() + "?Signature=fake-signature");
        }
        return tree;
    }
}
