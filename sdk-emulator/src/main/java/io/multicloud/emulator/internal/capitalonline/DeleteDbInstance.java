package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** That read-only and temporary instances go with their primary is a guess. No job is told, as in the example. */
final class DeleteDbInstance implements CapitalOnlineAction {

    @Override
    public ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant) {
        MysqlInstance instance = tenant.freeMysql(arguments);
        Instant now = tenant.now();
        instance.readOnly().all().forEach(one -> one.life().delete(now));
        instance.temporary().all().forEach(one -> one.life().delete(now));
        instance.life().delete(now);
        return Members.accepted("Success.", Members.NO_TASK);
    }
}
