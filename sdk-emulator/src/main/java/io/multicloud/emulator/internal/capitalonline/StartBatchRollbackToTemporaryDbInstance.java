package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** The instance itself is not held by the job, which is a guess. */
final class StartBatchRollbackToTemporaryDbInstance implements CapitalOnlineAction {

    @Override
    public ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant) {
        MysqlInstance primary = tenant.freeMysql(arguments);
        RollbackRange range = RollbackRange.of(primary, tenant.now());
        Instant time = CapitalOnlineTimes.read(arguments, "SelectTime");
        String name = arguments.text("TemporaryInstanceName");
        if (!range.contains(time)) {
            throw Refusals.invalid("SelectTime", "within the span of DescribeRollbackRangeTime");
        }
        TemporaryInstance made = TemporaryInstance.of(primary, tenant.newLife(), name, time);
        primary.temporary().add(made);
        return Members.accepted("任务已下发,请等待执行", tenant.changing("StartBatchRollbackToTemporaryDBInstance", made.id()));
    }
}
