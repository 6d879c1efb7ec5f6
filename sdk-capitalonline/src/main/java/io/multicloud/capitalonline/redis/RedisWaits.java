package io.multicloud.capitalonline.redis;

import io.multicloud.capitalonline.internal.Pace;
import io.multicloud.capitalonline.model.BackupStatus;
import io.multicloud.capitalonline.model.InstanceStatus;
import io.multicloud.capitalonline.redis.model.Backup;
import io.multicloud.capitalonline.redis.model.DbInstance;
import io.multicloud.capitalonline.redis.model.DescribeBackupsRequest;
import io.multicloud.capitalonline.redis.model.DescribeBackupsResponse;
import io.multicloud.capitalonline.redis.model.DescribeDbInstancesRequest;
import io.multicloud.capitalonline.redis.model.DescribeDbInstancesResponse;
import io.multicloud.core.waiting.Polling;
import java.util.Optional;
import java.util.Set;

/** What is asked while a state is awaited. No documented state ends a wait. */
final class RedisWaits {

    private RedisWaits() {}

    static Polling<CapitalOnlineRedisClient, DescribeDbInstancesResponse, DbInstance, InstanceStatus> instance(
            String uuid) {
        return new Polling<>(
                "instance " + uuid,
                DescribeDbInstancesRequest.builder().instanceUuid(uuid).build(),
                answer -> answer.data().stream()
                        .filter(instance -> uuid.equals(instance.instanceUuid()))
                        .findFirst(),
                instance -> Optional.ofNullable(instance.status()),
                Set.of(),
                Pace.FIRST_PAUSE,
                Pace.INTERVAL);
    }

    static Polling<CapitalOnlineRedisClient, DescribeBackupsResponse, Backup, BackupStatus> backup(
            String uuid, String backupId) {
        return new Polling<>(
                "backup " + backupId,
                DescribeBackupsRequest.builder().instanceUuid(uuid).build(),
                answer -> answer.data().stream()
                        .filter(backup -> backupId.equals(backup.backupId()))
                        .findFirst(),
                backup -> Optional.ofNullable(backup.status()),
                Set.of(),
                Pace.FIRST_PAUSE,
                Pace.INTERVAL);
    }
}
