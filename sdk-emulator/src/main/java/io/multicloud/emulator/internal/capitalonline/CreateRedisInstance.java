package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.state.Ids;
import java.util.ArrayList;
import java.util.List;

final class CreateRedisInstance implements CapitalOnlineAction {

    private static final int USUAL_PORT = 9736;

    @Override
    public ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant) {
        InstanceOrder order = InstanceOrder.read(arguments, Offers.REDIS, USUAL_PORT);
        List<String> ids = new ArrayList<>();
        for (int i = arguments.optionalNumber("Amount").orElse(1); i > 0; i--) {
            String id = Ids.uuid();
            tenant.redis().add(new RedisInstance(tenant, id, tenant.newLife(), order));
            ids.add(id);
        }
        return CreateDbInstance.ordered(ids, tenant);
    }
}
