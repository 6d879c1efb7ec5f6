package io.multicloud.emulator.internal.huawei;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

final class ListBackups implements HuaweiAction {

    @Override
    public ObjectNode run(HuaweiRequest request, HuaweiProject project) {
        Instant now = project.clock().now();
        FlexusInstance instance =
                project.instance(request.parameter("instance_id").orElse(""));
        List<FlexusBackup> matches = project.backups().of(instance).stream()
                .filter(filter(request, now))
                .toList();
        ObjectNode body = Json.object();
        ArrayNode backups = body.putArray("backups");
        Page.of(request).cut(matches).forEach(backup -> backups.add(tree(backup, now)));
        return body.put("total_count", matches.size());
    }

    private static Predicate<FlexusBackup> filter(HuaweiRequest request, Instant now) {
        Predicate<FlexusBackup> id = same(request.parameter("backup_id"), FlexusBackup::id);
        Predicate<FlexusBackup> type = same(request.parameter("backup_type"), FlexusBackup::type);
        Predicate<FlexusBackup> status = same(request.parameter("status"), backup -> backup.status(now));
        Optional<Instant> from = request.parameter("begin_time").map(FlexusTimes::read);
        Optional<Instant> to = request.parameter("end_time").map(FlexusTimes::read);
        return id.and(type)
                .and(status)
                .and(backup -> from.filter(time -> backup.life().created().isBefore(time))
                        .isEmpty())
                .and(backup ->
                        to.filter(time -> backup.life().created().isAfter(time)).isEmpty());
    }

    @FunctionalInterface
    private interface Text {
        String of(FlexusBackup backup);
    }

    private static Predicate<FlexusBackup> same(Optional<String> wanted, Text text) {
        return backup -> wanted.filter(value -> !value.equals(text.of(backup))).isEmpty();
    }

    /** The end of a backup that is being taken is told as an empty text, which is a guess. */
    private static ObjectNode tree(FlexusBackup backup, Instant now) {
        boolean building = backup.status(now).equals("BUILDING");
        ObjectNode tree = Json.object()
                .put("id", backup.id())
                .put("name", backup.name())
                .put("type", backup.type())
                .put("size", building ? 0 : backup.kilobytes())
                .put("status", backup.status(now))
                .put("begin_time", FlexusTimes.withOffset(backup.life().created()))
                .put(
                        "end_time",
                        building ? "" : FlexusTimes.withOffset(backup.life().ready()))
                .put("instance_id", backup.instance().id())
                .put("associated_with_ddm", false);
        tree.putObject("datastore")
                .put("type", "MySQL")
                .put("version", backup.instance().order().version());
        return tree;
    }
}
