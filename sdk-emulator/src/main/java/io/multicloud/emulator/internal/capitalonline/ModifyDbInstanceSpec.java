package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;

/** Size and disk change when the job is done. DiskValue is what to add, as later documents say. */
final class ModifyDbInstanceSpec implements CapitalOnlineAction {

    @Override
    public ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant) {
        MysqlInstance instance = tenant.freeMysql(arguments);
        Instant now = tenant.now();
        Optional<ProductSize> size = arguments.optionalNumber("PaasGoodsId").map(id -> size(instance, id));
        Optional<Integer> disk = arguments
                .optionalNumber("DiskValue")
                .map(added -> grown(instance, arguments.text("DiskType"), added, now));
        Instant done = tenant.changed();
        size.ifPresent(value -> instance.size().become(value, done, now));
        disk.ifPresent(value -> instance.disk().become(value, done, now));
        instance.occupation().begin(InstanceStatus.UPDATING, done);
        return Members.accepted("Success.", tenant.changing("ModifyDBInstanceSpec", instance.id()));
    }

    private static ProductSize size(MysqlInstance instance, int paasGoodsId) {
        return instance.order()
                .offer()
                .edition()
                .size(paasGoodsId)
                .orElseThrow(() -> Refusals.invalid("PaasGoodsId", "a product number from DescribeModifiableDBSpec"));
    }

    private static int grown(MysqlInstance instance, String type, int added, Instant now) {
        DiskKind kind = instance.diskKind();
        if (!kind.value().equals(type)) {
            throw Refusals.unsupported("An instance has one kind of disk, and others cannot be added.");
        }
        int whole = instance.disk().at(now) + added;
        if (added <= 0 || !kind.sells(whole)) {
            throw Refusals.diskSize(kind);
        }
        return whole;
    }
}
