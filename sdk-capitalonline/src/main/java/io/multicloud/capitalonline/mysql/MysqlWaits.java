package io.multicloud.capitalonline.mysql;

import io.multicloud.capitalonline.internal.Pace;
import io.multicloud.capitalonline.model.BackupStatus;
import io.multicloud.capitalonline.model.InstanceStatus;
import io.multicloud.capitalonline.mysql.model.AccountStatus;
import io.multicloud.capitalonline.mysql.model.Backup;
import io.multicloud.capitalonline.mysql.model.DbAccount;
import io.multicloud.capitalonline.mysql.model.DbInstance;
import io.multicloud.capitalonline.mysql.model.DescribeBackupsRequest;
import io.multicloud.capitalonline.mysql.model.DescribeBackupsResponse;
import io.multicloud.capitalonline.mysql.model.DescribeDbAccountRequest;
import io.multicloud.capitalonline.mysql.model.DescribeDbAccountResponse;
import io.multicloud.capitalonline.mysql.model.DescribeDbInstancesRequest;
import io.multicloud.capitalonline.mysql.model.DescribeDbInstancesResponse;
import io.multicloud.core.waiting.Polling;
import java.util.Optional;
import java.util.Set;

/** What is asked while a state is awaited. No documented state ends a wait. */
final class MysqlWaits {

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
                Pace.FIRST_PAUSE,
                Pace.INTERVAL);
    }

    static Polling<CapitalOnlineMysqlClient, DescribeBackupsResponse, Backup, BackupStatus> backup(
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

    static Polling<CapitalOnlineMysqlClient, DescribeDbAccountResponse, DbAccount, AccountStatus> account(
            String uuid, String name) {
        return new Polling<>(
                "account " + name + " of " + uuid,
                DescribeDbAccountRequest.builder().instanceUuid(uuid).build(),
                answer -> answer.data().stream()
                        .filter(account -> name.equals(account.accountName()))
                        .findFirst(),
                account -> Optional.ofNullable(account.accountStatus()),
                Set.of(),
                Pace.FIRST_PAUSE,
                Pace.INTERVAL);
    }
}
