package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.state.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answer does not name what was ordered. That a disk of the primary's size will do is the table's word. */
final class CreateReadOnlyDbInstance implements CapitalOnlineAction {

    private static final int USUAL_PORT = 3306;

    @Override
    public ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant) {
        MysqlInstance primary = tenant.freeMysql(arguments);
        primary.require(Architecture.PRIMARY_REPLICA);
        InstanceOrder order = order(arguments, primary, tenant.now());
        DiskKind kind = order.offer().edition().disk(arguments.text("DiskType"));
        int disk = disk(arguments.number("DiskValue"), kind, primary.disk().at(tenant.now()));
        List<String> ids = new ArrayList<>();
        for (int i = arguments.optionalNumber("Amount").orElse(1); i > 0; i--) {
            String id = Ids.uuid();
            MysqlInstance readOnly =
                    new MysqlInstance(tenant, id, tenant.newLife(), order, kind, disk, Optional.of(primary));
            primary.readOnly().add(readOnly);
            tenant.mysql().add(readOnly);
            ids.add(id);
        }
        String task = tenant.tasks()
                .begin(
                        "CreateReadOnlyDBInstance",
                        ids,
                        tenant.now(),
                        tenant.times().creation());
        return Members.accepted("Success.", task);
    }

    private static InstanceOrder order(Arguments arguments, MysqlInstance primary, Instant now) {
        Edition edition = primary.order().offer().edition();
        ProductSize size = edition.size(arguments.number("PaasGoodsId"))
                .orElseThrow(
                        () -> Refusals.invalid("PaasGoodsId", "a product number from DescribeAvailableReadOnlyConfig"));
        if (!size.isAtLeast(primary.size().at(now))) {
            throw Refusals.invalid("PaasGoodsId", "a size not smaller than the primary's");
        }
        return new InstanceOrder(
                arguments.text("InstanceName"),
                primary.order().region(),
                primary.order().vdcId(),
                new Offer(edition, size),
                arguments.optionalNumber("ServicePort").orElse(USUAL_PORT));
    }

    private static int disk(int disk, DiskKind kind, int ofPrimary) {
        if (!kind.sells(disk)) {
            throw Refusals.diskSize(kind);
        }
        if (disk < ofPrimary) {
            throw Refusals.invalid("DiskValue", "a size not smaller than the primary's");
        }
        return disk;
    }
}
