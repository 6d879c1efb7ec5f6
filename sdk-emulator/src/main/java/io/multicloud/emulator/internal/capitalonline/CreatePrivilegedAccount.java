package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/**
 * The instance is not RUNNING while an account is being made, as the vendor's Terraform provider expects. That a read-only
 * instance takes none, and the code for a second Super account, are guesses.
 */
final class CreatePrivilegedAccount implements CapitalOnlineAction {

    private static final Set<String> TYPES = Set.of("Super", "Normal");

    @Override
    public ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant) {
        MysqlInstance instance = tenant.freeMysql(arguments);
        instance.require(Architecture.BASIC, Architecture.PRIMARY_REPLICA, Architecture.CLUSTER);
        String name = arguments.text("AccountName");
        arguments.text("Password");
        String type = arguments.text("AccountType");
        if (!TYPES.contains(type)) {
            throw Refusals.invalid("AccountType", "Super or Normal");
        }
        if (instance.accounts().find(name).isPresent()) {
            throw Refusals.invalid("AccountName", "a name that is not in use");
        }
        if (type.equals("Super") && instance.accounts().all().stream().anyMatch(MysqlAccount::isSuper)) {
            throw Refusals.unsupported("An instance can have one Super account only.");
        }
        String description = arguments.optionalText("Description").orElse("");
        instance.accounts().add(new MysqlAccount(name, tenant.newLife(), type, description));
        instance.occupation().begin(InstanceStatus.UPDATING, tenant.changed());
        return Members.accepted("Success.", Members.NO_TASK);
    }
}
