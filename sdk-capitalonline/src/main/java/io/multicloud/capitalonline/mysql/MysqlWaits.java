package io.multicloud.capitalonline.mysql;

import io.multicloud.capitalonline.mysql.model.DbInstance;
import io.multicloud.capitalonline.mysql.model.DescribeDbInstancesRequest;
import io.multicloud.capitalonline.mysql.model.DescribeDbInstancesResponse;
import io.multicloud.capitalonline.mysql.model.InstanceStatus;
import io.multicloud.core.waiting.Polling;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** What is asked while a state is awaited. No documented state ends a wait. */
final class MysqlWaits {

    /** Right after a change the state can still be the one before it. */
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);

    private static final Duration INTERVAL = Duration.ofSeconds(10);

    private MysqlWaits() {}

    static Polling<CapitalOnlineMysqlClient, DescribeDbInstancesResponse, DbInstance, InstanceStatus> instance(
            String uuid) {
        return new Polling<>(
                "instance " + uuid,
                DescribeDbInstancesRequest.builder().instanceUuid(uuid).build(),
                answer -> answer.data().stream()
                        .filter(instance -> uuid.equals(instance.instanceUuid()))
                        .findFirst(),
                instance -> Optional.ofNullable(instance.status()),
                Set.of(),
                FIRST_PAUSE,
                INTERVAL);
    }
}
