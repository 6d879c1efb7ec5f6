package io.multicloud.aliyun.hybriddb;

import io.multicloud.aliyun.hybriddb.model.Account;
import io.multicloud.aliyun.hybriddb.model.AccountStatus;
import io.multicloud.aliyun.hybriddb.model.AddressType;
import io.multicloud.aliyun.hybriddb.model.Database;
import io.multicloud.aliyun.hybriddb.model.DescribeAccountsRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeAccountsResponse;
import io.multicloud.aliyun.hybriddb.model.DescribeDatabasesRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeDatabasesResponse;
import io.multicloud.aliyun.hybriddb.model.DescribeInstanceInfoRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeInstanceInfoResponse;
import io.multicloud.aliyun.hybriddb.model.DescribeTaskStatusRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeTaskStatusResponse;
import io.multicloud.aliyun.hybriddb.model.InstanceStatus;
import io.multicloud.aliyun.hybriddb.model.NetworkInfoItem;
import io.multicloud.aliyun.hybriddb.model.TaskStatus;
import io.multicloud.core.waiting.Polling;
import java.util.Optional;
import java.util.Set;

/** What is asked while a state is awaited, and which states end a wait. */
final class HybridDbWaits {

    private static final Set<InstanceStatus> FAILED = Set.of(InstanceStatus.INACTIVE);

    private static final Set<TaskStatus> ENDED = Set.of(TaskStatus.FAILED, TaskStatus.CLOSED, TaskStatus.CANCELLED);

    private HybridDbWaits() {}

    static Polling<HybridDbClient, DescribeInstanceInfoResponse, DescribeInstanceInfoResponse, InstanceStatus> instance(
            String id) {
        return new Polling<>(
                "instance " + id,
                DescribeInstanceInfoRequest.builder().instanceId(id).build(),
                Optional::of,
                instance -> Optional.ofNullable(instance.instanceStatus()),
                FAILED);
    }

    // The documents show the address when it is there and no state before that.
    static Polling<HybridDbClient, DescribeInstanceInfoResponse, DescribeInstanceInfoResponse, AddressType>
            publicConnection(String id) {
        return new Polling<>(
                "public address of instance " + id,
                DescribeInstanceInfoRequest.builder().instanceId(id).build(),
                Optional::of,
                instance -> instance.networkInfoItems().stream()
                        .map(NetworkInfoItem::networkType)
                        .filter(AddressType.PUBLIC::equals)
                        .findFirst(),
                Set.of());
    }

    static Polling<HybridDbClient, DescribeTaskStatusResponse, DescribeTaskStatusResponse, TaskStatus> task(
            String instanceId, String taskId) {
        return new Polling<>(
                "task " + taskId,
                DescribeTaskStatusRequest.builder()
                        .instanceId(instanceId)
                        .taskId(taskId)
                        .build(),
                Optional::of,
                task -> Optional.ofNullable(task.status()),
                ENDED);
    }

    static Polling<HybridDbClient, DescribeDatabasesResponse, Database, InstanceStatus> database(
            String instanceId, String dbName) {
        return new Polling<>(
                "database " + dbName,
                DescribeDatabasesRequest.builder()
                        .instanceId(instanceId)
                        .dbName(dbName)
                        .build(),
                answer -> answer.databases().stream()
                        .filter(database -> dbName.equals(database.dbName()))
                        .findFirst(),
                database -> Optional.ofNullable(database.dbStatus()),
                FAILED);
    }

    // The service may go on to list an account that it has deleted.
    static Polling<HybridDbClient, DescribeAccountsResponse, Account, AccountStatus> account(
            String instanceId, String accountName) {
        return new Polling<>(
                "account " + accountName,
                DescribeAccountsRequest.builder().instanceId(instanceId).build(),
                answer -> answer.accounts().stream()
                        .filter(account -> accountName.equals(account.accountName()))
                        .filter(account -> !AccountStatus.DELETED.equals(account.accountStatus()))
                        .findFirst(),
                account -> Optional.ofNullable(account.accountStatus()),
                Set.of());
    }
}
