package io.multicloud.capitalonline.mysql;

import io.multicloud.capitalonline.OrderListing;
import io.multicloud.capitalonline.internal.Names;
import io.multicloud.capitalonline.model.BackupMode;
import io.multicloud.capitalonline.mysql.model.Backup;
import io.multicloud.capitalonline.mysql.model.CreateBackupRequest;
import io.multicloud.capitalonline.mysql.model.CreateDbInstanceRequest;
import io.multicloud.capitalonline.mysql.model.CreateReadOnlyDbInstanceRequest;
import io.multicloud.capitalonline.mysql.model.DbInstance;
import io.multicloud.capitalonline.mysql.model.DescribeBackupsRequest;
import io.multicloud.capitalonline.mysql.model.DescribeBackupsResponse;
import io.multicloud.capitalonline.mysql.model.DescribeDbInstancesRequest;
import io.multicloud.capitalonline.mysql.model.DescribeDbInstancesResponse;
import io.multicloud.capitalonline.mysql.model.ReadOnlyInstance;
import java.util.List;

/** Where to look for what an order made. The lists are not filtered by the service, whose filters may take parts. */
final class MysqlOrders {

    private MysqlOrders() {}

    static OrderListing<CapitalOnlineMysqlClient, DescribeDbInstancesResponse, DbInstance> instances(
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

    static OrderListing<CapitalOnlineMysqlClient, DescribeDbInstancesResponse, ReadOnlyInstance> readOnlyInstances(
            CreateReadOnlyDbInstanceRequest order) {
        Names names = Names.of(order.instanceName(), order.amount());
        return new OrderListing<>(
                "read-only instances named " + order.instanceName(),
                names.amount(),
                DescribeDbInstancesRequest.builder()
                        .instanceUuid(order.instanceUuid())
                        .build(),
                answer -> answer.data().stream()
                        .filter(primary -> order.instanceUuid().equals(primary.instanceUuid()))
                        .flatMap(primary -> primary.roGroups().stream())
                        .filter(instance -> names.fit(instance.serviceName()))
                        .toList(),
                ReadOnlyInstance::serviceId,
                ReadOnlyInstance::createTime);
    }

    static OrderListing<CapitalOnlineMysqlClient, DescribeBackupsResponse, Backup> backup(CreateBackupRequest order) {
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
