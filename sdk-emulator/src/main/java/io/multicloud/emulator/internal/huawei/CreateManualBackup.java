package io.multicloud.emulator.internal.huawei;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import io.multicloud.emulator.internal.state.Ids;
import io.multicloud.emulator.internal.state.Life;
import java.time.Instant;

/** That the instance must be ACTIVE is a guess. */
final class CreateManualBackup implements HuaweiAction {

    @Override
    public ObjectNode run(HuaweiRequest request, HuaweiProject project) {
        Instant now = project.clock().now();
        BodyFields body = new BodyFields(request.bodyObject());
        FlexusInstance instance = project.instance(body.text("instance_id"));
        String name = body.text("name");
        if (project.backups().hasName(name)) {
            throw Refusals.backupNameTaken(name);
        }
        instance.refuseUnless(now, FlexusInstance.ACTIVE);
        instance.begin(Work.Kind.BACKUP, now, now);
        FlexusBackup backup = new FlexusBackup(
                Ids.hex32() + "br01",
                instance,
                true,
                name,
                body.value("description").asText(""),
                new Life(project.times(), now));
        project.backups().add(backup);
        ObjectNode result = Json.object();
        result.set("backup", shown(backup, now));
        return result;
    }

    private static ObjectNode shown(FlexusBackup backup, Instant now) {
        return Json.object()
                .put("id", backup.id())
                .put("name", backup.name())
                .put("description", backup.description())
                .put("begin_time", FlexusTimes.utc(backup.life().created()))
                .put("status", backup.status(now))
                .put("type", backup.type())
                .put("instance_id", backup.instance().id());
    }
}
