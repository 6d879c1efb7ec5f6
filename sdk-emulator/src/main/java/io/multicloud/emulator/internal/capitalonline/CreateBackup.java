package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/**
 * The instance stays RUNNING, but takes no other change until the backup is there, which is a guess. DBList counts for
 * logical backups alone.
 */
final class CreateBackup implements CapitalOnlineAction {

    static final String PHYSICAL = "physical-backup";
    private static final String LOGICAL = "logical-backup";

    @Override
    public ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant) {
        MysqlInstance instance = tenant.freeMysql(arguments);
        instance.require(Architecture.PRIMARY_REPLICA, Architecture.CLUSTER);
        String type = arguments.text("BackupType");
        if (!Set.of(PHYSICAL, LOGICAL).contains(type)) {
            throw Refusals.invalid("BackupType", PHYSICAL + " or " + LOGICAL);
        }
        var databases = arguments.tree().path("DBList");
        databases.forEach(name -> instance.requireDatabase(name.asText()));
        String strategy = type.equals(LOGICAL) && !databases.isEmpty() ? "db" : "instance";
        return begin(instance, type, strategy, arguments, tenant);
    }

    /** For either service. */
    static ObjectNode begin(
            CloudInstance instance, String type, String strategy, Arguments arguments, CapitalOnlineTenant tenant) {
        instance.backups()
                .take(instance, type, strategy, arguments.optionalText("Desc").orElse(""));
        instance.occupation().begin(InstanceStatus.RUNNING, tenant.changed());
        return Members.accepted("Success.", tenant.changing("CreateBackup", instance.id()));
    }
}
