package io.multicloud.aliyun.hybriddb;

import static io.multicloud.core.http.HttpMethod.GET;
import static io.multicloud.core.spi.Place.QUERY;

import io.multicloud.aliyun.hybriddb.internal.HybridDbErrors;
import io.multicloud.aliyun.hybriddb.model.AllocateInstancePublicConnectionRequest;
import io.multicloud.aliyun.hybriddb.model.AllocateInstancePublicConnectionResponse;
import io.multicloud.aliyun.hybriddb.model.CreateAccountRequest;
import io.multicloud.aliyun.hybriddb.model.CreateAccountResponse;
import io.multicloud.aliyun.hybriddb.model.CreateInstanceRequest;
import io.multicloud.aliyun.hybriddb.model.CreateInstanceResponse;
import io.multicloud.aliyun.hybriddb.model.DeleteAccountRequest;
import io.multicloud.aliyun.hybriddb.model.DeleteAccountResponse;
import io.multicloud.aliyun.hybriddb.model.DeleteDatabaseRequest;
import io.multicloud.aliyun.hybriddb.model.DeleteDatabaseResponse;
import io.multicloud.aliyun.hybriddb.model.DeleteInstanceRequest;
import io.multicloud.aliyun.hybriddb.model.DeleteInstanceResponse;
import io.multicloud.aliyun.hybriddb.model.DescribeAccountsRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeAccountsResponse;
import io.multicloud.aliyun.hybriddb.model.DescribeBackupPolicyRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeBackupPolicyResponse;
import io.multicloud.aliyun.hybriddb.model.DescribeDatabaseBackupRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeDatabaseBackupResponse;
import io.multicloud.aliyun.hybriddb.model.DescribeDatabasePerformanceRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeDatabasePerformanceResponse;
import io.multicloud.aliyun.hybriddb.model.DescribeDatabaseResourceUsageRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeDatabaseResourceUsageResponse;
import io.multicloud.aliyun.hybriddb.model.DescribeDatabasesRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeDatabasesResponse;
import io.multicloud.aliyun.hybriddb.model.DescribeInstanceInfoRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeInstanceInfoResponse;
import io.multicloud.aliyun.hybriddb.model.DescribeInstancePerformanceRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeInstancePerformanceResponse;
import io.multicloud.aliyun.hybriddb.model.DescribeInstanceResourceUsageRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeInstanceResourceUsageResponse;
import io.multicloud.aliyun.hybriddb.model.DescribeInstancesRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeInstancesResponse;
import io.multicloud.aliyun.hybriddb.model.DescribeMonitorItemsRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeMonitorItemsResponse;
import io.multicloud.aliyun.hybriddb.model.DescribeSecurityIpsRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeSecurityIpsResponse;
import io.multicloud.aliyun.hybriddb.model.DescribeTaskStatusRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeTaskStatusResponse;
import io.multicloud.aliyun.hybriddb.model.DescribeTasksRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeTasksResponse;
import io.multicloud.aliyun.hybriddb.model.DescribeUserInfoRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeUserInfoResponse;
import io.multicloud.aliyun.hybriddb.model.ModifyAccountPasswordRequest;
import io.multicloud.aliyun.hybriddb.model.ModifyAccountPasswordResponse;
import io.multicloud.aliyun.hybriddb.model.ModifyBackupPolicyRequest;
import io.multicloud.aliyun.hybriddb.model.ModifyBackupPolicyResponse;
import io.multicloud.aliyun.hybriddb.model.ModifyInstanceNameRequest;
import io.multicloud.aliyun.hybriddb.model.ModifyInstanceNameResponse;
import io.multicloud.aliyun.hybriddb.model.ModifySecurityIpsRequest;
import io.multicloud.aliyun.hybriddb.model.ModifySecurityIpsResponse;
import io.multicloud.aliyun.hybriddb.model.ResetAccountPasswordRequest;
import io.multicloud.aliyun.hybriddb.model.ResetAccountPasswordResponse;
import io.multicloud.aliyun.hybriddb.model.SwitchInstanceNetTypeRequest;
import io.multicloud.aliyun.hybriddb.model.SwitchInstanceNetTypeResponse;
import io.multicloud.core.spi.EnvironmentNames;
import io.multicloud.core.spi.Naming;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.ServiceDescription;

/** The facts of every action of HybridDB for MySQL, in the order of the documents. */
public final class HybridDbOperations {

    /** What all actions share; clients ask for JSON unless they were built for another format. */
    public static final ServiceDescription SERVICE = ServiceDescription.of(
                    "aliyun", "hybriddb", "2016-01-01", Naming.UPPER_CAMEL, new HybridDbErrors())
            .withActionInQuery("Action", "Version")
            .withPath("/")
            .withConstants(ResponseFormat.JSON.parameter())
            .withXml()
            .withWrappedLists()
            .withEnvironmentNames(EnvironmentNames.of("ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_ACCESS_KEY_SECRET")
                    .with("security-token", "ALIBABA_CLOUD_SECURITY_TOKEN"))
            .withHosts(Region.hosts());

    /** CreateInstance. */
    public static final Operation<CreateInstanceRequest, CreateInstanceResponse> CREATE_INSTANCE = get(
                    "CreateInstance", CreateInstanceRequest.class, CreateInstanceResponse.class)
            .token(QUERY, "ClientToken")
            .httpsOnly();

    /** DeleteInstance. */
    public static final Operation<DeleteInstanceRequest, DeleteInstanceResponse> DELETE_INSTANCE = get(
                    "DeleteInstance", DeleteInstanceRequest.class, DeleteInstanceResponse.class)
            .token(QUERY, "ClientToken")
            .delete();

    /** DescribeInstances. */
    public static final Operation<DescribeInstancesRequest, DescribeInstancesResponse> DESCRIBE_INSTANCES = get(
                    "DescribeInstances", DescribeInstancesRequest.class, DescribeInstancesResponse.class)
            .read();

    /** DescribeInstanceInfo. */
    public static final Operation<DescribeInstanceInfoRequest, DescribeInstanceInfoResponse> DESCRIBE_INSTANCE_INFO =
            get("DescribeInstanceInfo", DescribeInstanceInfoRequest.class, DescribeInstanceInfoResponse.class)
                    .read();

    /** ModifyInstanceName. */
    public static final Operation<ModifyInstanceNameRequest, ModifyInstanceNameResponse> MODIFY_INSTANCE_NAME = get(
                    "ModifyInstanceName", ModifyInstanceNameRequest.class, ModifyInstanceNameResponse.class)
            .idempotent();

    /** DescribeTasks. */
    public static final Operation<DescribeTasksRequest, DescribeTasksResponse> DESCRIBE_TASKS = get(
                    "DescribeTasks", DescribeTasksRequest.class, DescribeTasksResponse.class)
            .read()
            .joinedValues("Status");

    /** DescribeTaskStatus. */
    public static final Operation<DescribeTaskStatusRequest, DescribeTaskStatusResponse> DESCRIBE_TASK_STATUS = get(
                    "DescribeTaskStatus", DescribeTaskStatusRequest.class, DescribeTaskStatusResponse.class)
            .read();

    /** DescribeSecurityIPs. */
    public static final Operation<DescribeSecurityIpsRequest, DescribeSecurityIpsResponse> DESCRIBE_SECURITY_IPS = get(
                    "DescribeSecurityIPs", DescribeSecurityIpsRequest.class, DescribeSecurityIpsResponse.class)
            .read();

    /** ModifySecurityIPs. */
    public static final Operation<ModifySecurityIpsRequest, ModifySecurityIpsResponse> MODIFY_SECURITY_IPS = get(
                    "ModifySecurityIPs", ModifySecurityIpsRequest.class, ModifySecurityIpsResponse.class)
            .joinedValues("SecurityIPList");

    /** SwitchInstanceNetType. */
    public static final Operation<SwitchInstanceNetTypeRequest, SwitchInstanceNetTypeResponse>
            SWITCH_INSTANCE_NET_TYPE = get(
                    "SwitchInstanceNetType", SwitchInstanceNetTypeRequest.class, SwitchInstanceNetTypeResponse.class);

    /** AllocateInstancePublicConnection. */
    public static final Operation<AllocateInstancePublicConnectionRequest, AllocateInstancePublicConnectionResponse>
            ALLOCATE_INSTANCE_PUBLIC_CONNECTION = get(
                    "AllocateInstancePublicConnection",
                    AllocateInstancePublicConnectionRequest.class,
                    AllocateInstancePublicConnectionResponse.class);

    /** DeleteDatabase. */
    public static final Operation<DeleteDatabaseRequest, DeleteDatabaseResponse> DELETE_DATABASE = get(
                    "DeleteDatabase", DeleteDatabaseRequest.class, DeleteDatabaseResponse.class)
            .token(QUERY, "ClientToken")
            .delete();

    /** DescribeDatabases. */
    public static final Operation<DescribeDatabasesRequest, DescribeDatabasesResponse> DESCRIBE_DATABASES = get(
                    "DescribeDatabases", DescribeDatabasesRequest.class, DescribeDatabasesResponse.class)
            .read();

    /** CreateAccount. */
    public static final Operation<CreateAccountRequest, CreateAccountResponse> CREATE_ACCOUNT = get(
                    "CreateAccount", CreateAccountRequest.class, CreateAccountResponse.class)
            .token(QUERY, "ClientToken")
            .joinedValues("DBName")
            .httpsOnly();

    /** DeleteAccount. */
    public static final Operation<DeleteAccountRequest, DeleteAccountResponse> DELETE_ACCOUNT = get(
                    "DeleteAccount", DeleteAccountRequest.class, DeleteAccountResponse.class)
            .idempotent()
            .delete()
            .httpsOnly();

    /** DescribeAccounts. */
    public static final Operation<DescribeAccountsRequest, DescribeAccountsResponse> DESCRIBE_ACCOUNTS = get(
                    "DescribeAccounts", DescribeAccountsRequest.class, DescribeAccountsResponse.class)
            .read()
            .httpsOnly();

    /** ModifyAccountPassword. */
    public static final Operation<ModifyAccountPasswordRequest, ModifyAccountPasswordResponse> MODIFY_ACCOUNT_PASSWORD =
            get("ModifyAccountPassword", ModifyAccountPasswordRequest.class, ModifyAccountPasswordResponse.class)
                    .httpsOnly();

    /** ResetAccountPassword. */
    public static final Operation<ResetAccountPasswordRequest, ResetAccountPasswordResponse> RESET_ACCOUNT_PASSWORD =
            get("ResetAccountPassword", ResetAccountPasswordRequest.class, ResetAccountPasswordResponse.class)
                    .idempotent()
                    .httpsOnly();

    /** DescribeUserInfo. */
    public static final Operation<DescribeUserInfoRequest, DescribeUserInfoResponse> DESCRIBE_USER_INFO = get(
                    "DescribeUserInfo", DescribeUserInfoRequest.class, DescribeUserInfoResponse.class)
            .read()
            .httpsOnly();

    /** DescribeMonitorItems. */
    public static final Operation<DescribeMonitorItemsRequest, DescribeMonitorItemsResponse> DESCRIBE_MONITOR_ITEMS =
            get("DescribeMonitorItems", DescribeMonitorItemsRequest.class, DescribeMonitorItemsResponse.class)
                    .read();

    /** DescribeInstancePerformance. */
    public static final Operation<DescribeInstancePerformanceRequest, DescribeInstancePerformanceResponse>
            DESCRIBE_INSTANCE_PERFORMANCE = get(
                            "DescribeInstancePerformance",
                            DescribeInstancePerformanceRequest.class,
                            DescribeInstancePerformanceResponse.class)
                    .read()
                    .joinedValues("KeyList");

    /** DescribeDatabasePerformance. */
    public static final Operation<DescribeDatabasePerformanceRequest, DescribeDatabasePerformanceResponse>
            DESCRIBE_DATABASE_PERFORMANCE = get(
                            "DescribeDatabasePerformance",
                            DescribeDatabasePerformanceRequest.class,
                            DescribeDatabasePerformanceResponse.class)
                    .read()
                    .joinedValues("KeyList");

    /** DescribeInstanceResourceUsage. */
    public static final Operation<DescribeInstanceResourceUsageRequest, DescribeInstanceResourceUsageResponse>
            DESCRIBE_INSTANCE_RESOURCE_USAGE = get(
                            "DescribeInstanceResourceUsage",
                            DescribeInstanceResourceUsageRequest.class,
                            DescribeInstanceResourceUsageResponse.class)
                    .read();

    /** DescribeDatabaseResourceUsage. */
    public static final Operation<DescribeDatabaseResourceUsageRequest, DescribeDatabaseResourceUsageResponse>
            DESCRIBE_DATABASE_RESOURCE_USAGE = get(
                            "DescribeDatabaseResourceUsage",
                            DescribeDatabaseResourceUsageRequest.class,
                            DescribeDatabaseResourceUsageResponse.class)
                    .read();

    /** DescribeDatabaseBackup. */
    public static final Operation<DescribeDatabaseBackupRequest, DescribeDatabaseBackupResponse>
            DESCRIBE_DATABASE_BACKUP = get(
                            "DescribeDatabaseBackup",
                            DescribeDatabaseBackupRequest.class,
                            DescribeDatabaseBackupResponse.class)
                    .read();

    /** ModifyBackupPolicy. */
    public static final Operation<ModifyBackupPolicyRequest, ModifyBackupPolicyResponse> MODIFY_BACKUP_POLICY = get(
                    "ModifyBackupPolicy", ModifyBackupPolicyRequest.class, ModifyBackupPolicyResponse.class)
            .idempotent()
            .joinedValues("PreferredBackupPeriod");

    /** DescribeBackupPolicy. */
    public static final Operation<DescribeBackupPolicyRequest, DescribeBackupPolicyResponse> DESCRIBE_BACKUP_POLICY =
            get("DescribeBackupPolicy", DescribeBackupPolicyRequest.class, DescribeBackupPolicyResponse.class)
                    .read();

    private HybridDbOperations() {}

    private static <Q, R> Operation<Q, R> get(String action, Class<Q> request, Class<R> response) {
        return SERVICE.operation(GET, action, "/", request, response);
    }
}
