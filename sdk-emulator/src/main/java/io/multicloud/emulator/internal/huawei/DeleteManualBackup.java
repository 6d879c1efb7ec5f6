package io.multicloud.emulator.internal.huawei;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Instant;

/** Once more of a backup that is being deleted already is no error; of one that is being taken it is one, as a guess. */
final class DeleteManualBackup implements HuaweiAction {

    @Override
    public JsonNode run(HuaweiRequest request, HuaweiProject project) {
        Instant now = project.clock().now();
        FlexusBackup backup = project.backup(request.pathValue("{backup_id}"));
        if (!backup.manual()) {
            throw Refusals.backupNotManual();
        }
        if (backup.status(now).equals("BUILDING")) {
            throw Refusals.backupNotComplete();
        }
        if (backup.isComplete(now)) {
            backup.life().delete(now);
        }
        return MissingNode.getInstance();
    }
}
