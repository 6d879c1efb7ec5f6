package io.multicloud.capitalonline.redis;

import io.multicloud.capitalonline.OrderListing;
import io.multicloud.capitalonline.internal.Names;
import io.multicloud.capitalonline.model.BackupMode;
import io.multicloud.capitalonline.redis.model.Backup;
import io.multicloud.capitalonline.redis.model.CreateBackupRequest;
import io.multicloud.capitalonline.redis.model.CreateDbInstanceRequest;
import io.multicloud.capitalonline.redis.model.DbInstance;
import io.multicloud.capitalonline.redis.model.DescribeBackupsRequest;
import io.multicloud.capitalonline.redis.model.DescribeBackupsResponse;
import io.multicloud.capitalonline.redis.model.DescribeDbInstancesRequest;
import io.multicloud.capitalonline.redis.model.DescribeDbInstancesResponse;
import java.util.List;

/** Where to look for what an order made. The lists are not filtered by the service, whose filters may take parts. */
final class RedisOrders {

    private RedisOrders() {}

    static OrderListing<CapitalOnlineRedisClient, DescribeDbInstancesResponse, DbInstance> instances(
            CreateDbInstanceRequest order) {
        Names names = Names.of(order.instanceName(), order.amount());
        return new OrderListing<>(
                "instances named " + order.instanceName(),
                names.amount(),
                DescribeDbInstancesRequest.builder().build(),
                answer -> answer.data().stream()
                        .filter(instance -> names.fit(instance.instanceName()))
                        .filter(instance -> Names.agree(order.regionId(), instance.regionId()))
                        .toList(),
                DbInstance::instanceUuid,
                DbInstance::createdTime);
    }

    static OrderListing<CapitalOnlineRedisClient, DescribeBackupsResponse, Backup> backup(CreateBackupRequest order) {
        return new OrderListing<>(
                "a manual backup of " + order.instanceUuid() + " described as '" + Names.text(order.desc()) + "'",
                1,
                DescribeBackupsRequest.builder()
                        .instanceUuid(order.instanceUuid())
                        .build(),
                answer -> matching(answer, order),
                Backup::backupId,
                Backup::startTime);
    }

    private static List<Backup> matching(DescribeBackupsResponse answer, CreateBackupRequest order) {
        return answer.data().stream()
                .filter(backup -> !BackupMode.AUTO.equals(backup.backupMode()))
                .filter(backup -> Names.text(order.desc()).equals(Names.text(backup.desc())))
                .toList();
    }
}
