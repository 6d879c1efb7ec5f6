package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.state.Life;
import java.util.Optional;

/** The ordinary instance has the temporary one's id, name and size, and is UPDATING for a while: all guesses. */
final class RegularizeTemporaryDbInstances implements CapitalOnlineAction {

    @Override
    public ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant) {
        MysqlInstance primary = tenant.mysql(arguments);
        TemporaryInstance temporary = TemporaryInstances.free(primary, arguments, tenant);
        InstanceOrder order = primary.order();
        MysqlInstance ordinary = new MysqlInstance(
                tenant,
                temporary.id(),
                new Life(tenant.times(), temporary.life().created()),
                new InstanceOrder(
                        temporary.name(),
                        order.region(),
                        order.vdcId(),
                        new Offer(order.offer().edition(), temporary.size()),
                        order.port()),
                primary.diskKind(),
                temporary.disk(),
                Optional.empty());
        ordinary.occupation().begin(InstanceStatus.UPDATING, tenant.changed());
        temporary.vanish();
        tenant.mysql().add(ordinary);
        return Members.of("临时实例转正操作成功", NullNode.getInstance()).put("TaskId", Members.NO_TASK);
    }
}
