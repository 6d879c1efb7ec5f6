package io.multicloud.capitalonline.mysql;

import static io.multicloud.core.http.HttpMethod.GET;
import static io.multicloud.core.http.HttpMethod.POST;

import io.multicloud.capitalonline.internal.AreaHosts;
import io.multicloud.capitalonline.internal.CapitalOnlineErrors;
import io.multicloud.capitalonline.mysql.model.CreateBackupRequest;
import io.multicloud.capitalonline.mysql.model.CreateBackupResponse;
import io.multicloud.capitalonline.mysql.model.CreateDbInstanceRequest;
import io.multicloud.capitalonline.mysql.model.CreateDbInstanceResponse;
import io.multicloud.capitalonline.mysql.model.CreatePrivilegedAccountRequest;
import io.multicloud.capitalonline.mysql.model.CreatePrivilegedAccountResponse;
import io.multicloud.capitalonline.mysql.model.CreateReadOnlyDbInstanceRequest;
import io.multicloud.capitalonline.mysql.model.CreateReadOnlyDbInstanceResponse;
import io.multicloud.capitalonline.mysql.model.DeleteBackupRequest;
import io.multicloud.capitalonline.mysql.model.DeleteBackupResponse;
import io.multicloud.capitalonline.mysql.model.DeleteDbAccountRequest;
import io.multicloud.capitalonline.mysql.model.DeleteDbAccountResponse;
import io.multicloud.capitalonline.mysql.model.DeleteDbInstanceRequest;
import io.multicloud.capitalonline.mysql.model.DeleteDbInstanceResponse;
import io.multicloud.capitalonline.mysql.model.DeleteDbPrivilegeRequest;
import io.multicloud.capitalonline.mysql.model.DeleteDbPrivilegeResponse;
import io.multicloud.capitalonline.mysql.model.DeleteTemporaryDbInstancesRequest;
import io.multicloud.capitalonline.mysql.model.DeleteTemporaryDbInstancesResponse;
import io.multicloud.capitalonline.mysql.model.DescribeAvailableDbConfigRequest;
import io.multicloud.capitalonline.mysql.model.DescribeAvailableDbConfigResponse;
import io.multicloud.capitalonline.mysql.model.DescribeAvailableReadOnlyConfigRequest;
import io.multicloud.capitalonline.mysql.model.DescribeAvailableReadOnlyConfigResponse;
import io.multicloud.capitalonline.mysql.model.DescribeBackupsRequest;
import io.multicloud.capitalonline.mysql.model.DescribeBackupsResponse;
import io.multicloud.capitalonline.mysql.model.DescribeDbAccountRequest;
import io.multicloud.capitalonline.mysql.model.DescribeDbAccountResponse;
import io.multicloud.capitalonline.mysql.model.DescribeDbInstancePerformanceRequest;
import io.multicloud.capitalonline.mysql.model.DescribeDbInstancePerformanceResponse;
import io.multicloud.capitalonline.mysql.model.DescribeDbInstancesRequest;
import io.multicloud.capitalonline.mysql.model.DescribeDbInstancesResponse;
import io.multicloud.capitalonline.mysql.model.DescribeDbParameterModifyHistoryRequest;
import io.multicloud.capitalonline.mysql.model.DescribeDbParameterModifyHistoryResponse;
import io.multicloud.capitalonline.mysql.model.DescribeDbParameterRequest;
import io.multicloud.capitalonline.mysql.model.DescribeDbParameterResponse;
import io.multicloud.capitalonline.mysql.model.DescribeDbPrivilegesRequest;
import io.multicloud.capitalonline.mysql.model.DescribeDbPrivilegesResponse;
import io.multicloud.capitalonline.mysql.model.DescribeModifiableDbSpecRequest;
import io.multicloud.capitalonline.mysql.model.DescribeModifiableDbSpecResponse;
import io.multicloud.capitalonline.mysql.model.DescribeRegionsRequest;
import io.multicloud.capitalonline.mysql.model.DescribeRegionsResponse;
import io.multicloud.capitalonline.mysql.model.DescribeRollbackRangeTimeRequest;
import io.multicloud.capitalonline.mysql.model.DescribeRollbackRangeTimeResponse;
import io.multicloud.capitalonline.mysql.model.DescribeTaskRequest;
import io.multicloud.capitalonline.mysql.model.DescribeTaskResponse;
import io.multicloud.capitalonline.mysql.model.DescribeTemporaryDbInstancesRequest;
import io.multicloud.capitalonline.mysql.model.DescribeTemporaryDbInstancesResponse;
import io.multicloud.capitalonline.mysql.model.DownloadBackupRequest;
import io.multicloud.capitalonline.mysql.model.DownloadBackupResponse;
import io.multicloud.capitalonline.mysql.model.ModifyDbBackupPolicyRequest;
import io.multicloud.capitalonline.mysql.model.ModifyDbBackupPolicyResponse;
import io.multicloud.capitalonline.mysql.model.ModifyDbInstanceSpecRequest;
import io.multicloud.capitalonline.mysql.model.ModifyDbInstanceSpecResponse;
import io.multicloud.capitalonline.mysql.model.ModifyDbParameterRequest;
import io.multicloud.capitalonline.mysql.model.ModifyDbParameterResponse;
import io.multicloud.capitalonline.mysql.model.ModifyDbPrivilegeRequest;
import io.multicloud.capitalonline.mysql.model.ModifyDbPrivilegeResponse;
import io.multicloud.capitalonline.mysql.model.RegularizeTemporaryDbInstancesRequest;
import io.multicloud.capitalonline.mysql.model.RegularizeTemporaryDbInstancesResponse;
import io.multicloud.capitalonline.mysql.model.StartBatchRollbackRequest;
import io.multicloud.capitalonline.mysql.model.StartBatchRollbackResponse;
import io.multicloud.capitalonline.mysql.model.StartBatchRollbackToTemporaryDbInstanceRequest;
import io.multicloud.capitalonline.mysql.model.StartBatchRollbackToTemporaryDbInstanceResponse;
import io.multicloud.core.http.HttpMethod;
import io.multicloud.core.spi.EnvironmentNames;
import io.multicloud.core.spi.Naming;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.ServiceDescription;

/** The facts of every action of cloud MySQL, in the order of the documents. None takes an idempotency token. */
public final class CapitalOnlineMysqlOperations {

    // With the slash at its end, as the documents' sample code and the vendor's Go client send it.
    private static final String PATH = "/mysql/";

    private static final String METRICS = "/paas/monitor/";

    // Jobs are the compute service's.
    private static final String JOBS = "/ccs/";

    /** What all actions share. */
    public static final ServiceDescription SERVICE = ServiceDescription.of(
                    "capitalonline", "mysql", "2019-08-08", Naming.UPPER_CAMEL, new CapitalOnlineErrors())
            .withActionInQuery("Action", "Version")
            .withEnvironmentNames(EnvironmentNames.of("CDS_SECRET_ID", "CDS_SECRET_KEY"))
            .withPath(PATH)
            .withHosts(AreaHosts.ALL);

    /** DescribeRegions. */
    public static final Operation<DescribeRegionsRequest, DescribeRegionsResponse> DESCRIBE_REGIONS =
            get("DescribeRegions", DescribeRegionsRequest.class, DescribeRegionsResponse.class);

    /** DescribeAvailableDBConfig. */
    public static final Operation<DescribeAvailableDbConfigRequest, DescribeAvailableDbConfigResponse>
            DESCRIBE_AVAILABLE_DB_CONFIG = get(
                    "DescribeAvailableDBConfig",
                    DescribeAvailableDbConfigRequest.class,
                    DescribeAvailableDbConfigResponse.class);

    /** CreateDBInstance. */
    public static final Operation<CreateDbInstanceRequest, CreateDbInstanceResponse> CREATE_DB_INSTANCE =
            post("CreateDBInstance", CreateDbInstanceRequest.class, CreateDbInstanceResponse.class);

    /** DescribeDBInstances. */
    public static final Operation<DescribeDbInstancesRequest, DescribeDbInstancesResponse> DESCRIBE_DB_INSTANCES =
            get("DescribeDBInstances", DescribeDbInstancesRequest.class, DescribeDbInstancesResponse.class);

    /** CreatePrivilegedAccount. */
    public static final Operation<CreatePrivilegedAccountRequest, CreatePrivilegedAccountResponse>
            CREATE_PRIVILEGED_ACCOUNT = post(
                    "CreatePrivilegedAccount",
                    CreatePrivilegedAccountRequest.class,
                    CreatePrivilegedAccountResponse.class);

    /** DescribeModifiableDBSpec. */
    public static final Operation<DescribeModifiableDbSpecRequest, DescribeModifiableDbSpecResponse>
            DESCRIBE_MODIFIABLE_DB_SPEC = get(
                    "DescribeModifiableDBSpec",
                    DescribeModifiableDbSpecRequest.class,
                    DescribeModifiableDbSpecResponse.class);

    /** ModifyDBInstanceSpec. */
    public static final Operation<ModifyDbInstanceSpecRequest, ModifyDbInstanceSpecResponse> MODIFY_DB_INSTANCE_SPEC =
            post("ModifyDBInstanceSpec", ModifyDbInstanceSpecRequest.class, ModifyDbInstanceSpecResponse.class);

    /** DeleteDBInstance. */
    public static final Operation<DeleteDbInstanceRequest, DeleteDbInstanceResponse> DELETE_DB_INSTANCE = post(
                    "DeleteDBInstance", DeleteDbInstanceRequest.class, DeleteDbInstanceResponse.class)
            .idempotent()
            .delete();

    /** DescribeAvailableReadOnlyConfig. */
    public static final Operation<DescribeAvailableReadOnlyConfigRequest, DescribeAvailableReadOnlyConfigResponse>
            DESCRIBE_AVAILABLE_READ_ONLY_CONFIG = get(
                    "DescribeAvailableReadOnlyConfig",
                    DescribeAvailableReadOnlyConfigRequest.class,
                    DescribeAvailableReadOnlyConfigResponse.class);

    /** CreateReadOnlyDBInstance. */
    public static final Operation<CreateReadOnlyDbInstanceRequest, CreateReadOnlyDbInstanceResponse>
            CREATE_READ_ONLY_DB_INSTANCE = post(
                    "CreateReadOnlyDBInstance",
                    CreateReadOnlyDbInstanceRequest.class,
                    CreateReadOnlyDbInstanceResponse.class);

    /** CreateBackup. */
    public static final Operation<CreateBackupRequest, CreateBackupResponse> CREATE_BACKUP =
            post("CreateBackup", CreateBackupRequest.class, CreateBackupResponse.class);

    /** DescribeBackups. */
    public static final Operation<DescribeBackupsRequest, DescribeBackupsResponse> DESCRIBE_BACKUPS =
            get("DescribeBackups", DescribeBackupsRequest.class, DescribeBackupsResponse.class);

    /** DeleteBackup. */
    public static final Operation<DeleteBackupRequest, DeleteBackupResponse> DELETE_BACKUP = post(
                    "DeleteBackup", DeleteBackupRequest.class, DeleteBackupResponse.class)
            .idempotent()
            .delete();

    /** DownloadBackup. */
    public static final Operation<DownloadBackupRequest, DownloadBackupResponse> DOWNLOAD_BACKUP =
            get("DownloadBackup", DownloadBackupRequest.class, DownloadBackupResponse.class);

    /** StartBatchRollback. */
    public static final Operation<StartBatchRollbackRequest, StartBatchRollbackResponse> START_BATCH_ROLLBACK =
            post("StartBatchRollback", StartBatchRollbackRequest.class, StartBatchRollbackResponse.class);

    /** DescribeRollbackRangeTime. */
    public static final Operation<DescribeRollbackRangeTimeRequest, DescribeRollbackRangeTimeResponse>
            DESCRIBE_ROLLBACK_RANGE_TIME = get(
                    "DescribeRollbackRangeTime",
                    DescribeRollbackRangeTimeRequest.class,
                    DescribeRollbackRangeTimeResponse.class);

    /** StartBatchRollbackToTemporaryDBInstance. */
    public static final Operation<
                    StartBatchRollbackToTemporaryDbInstanceRequest, StartBatchRollbackToTemporaryDbInstanceResponse>
            START_BATCH_ROLLBACK_TO_TEMPORARY_DB_INSTANCE = post(
                    "StartBatchRollbackToTemporaryDBInstance",
                    StartBatchRollbackToTemporaryDbInstanceRequest.class,
                    StartBatchRollbackToTemporaryDbInstanceResponse.class);

    /** DescribeTemporaryDBInstances. */
    public static final Operation<DescribeTemporaryDbInstancesRequest, DescribeTemporaryDbInstancesResponse>
            DESCRIBE_TEMPORARY_DB_INSTANCES = get(
                    "DescribeTemporaryDBInstances",
                    DescribeTemporaryDbInstancesRequest.class,
                    DescribeTemporaryDbInstancesResponse.class);

    /** RegularizeTemporaryDBInstances. */
    public static final Operation<RegularizeTemporaryDbInstancesRequest, RegularizeTemporaryDbInstancesResponse>
            REGULARIZE_TEMPORARY_DB_INSTANCES = post(
                    "RegularizeTemporaryDBInstances",
                    RegularizeTemporaryDbInstancesRequest.class,
                    RegularizeTemporaryDbInstancesResponse.class);

    /** DeleteTemporaryDBInstances. */
    public static final Operation<DeleteTemporaryDbInstancesRequest, DeleteTemporaryDbInstancesResponse>
            DELETE_TEMPORARY_DB_INSTANCES = post(
                            "DeleteTemporaryDBInstances",
                            DeleteTemporaryDbInstancesRequest.class,
                            DeleteTemporaryDbInstancesResponse.class)
                    .idempotent()
                    .delete();

    /** DescribeDBInstancePerformance. */
    public static final Operation<DescribeDbInstancePerformanceRequest, DescribeDbInstancePerformanceResponse>
            DESCRIBE_DB_INSTANCE_PERFORMANCE = at(
                            POST,
                            METRICS,
                            "DescribeDBInstancePerformance",
                            DescribeDbInstancePerformanceRequest.class,
                            DescribeDbInstancePerformanceResponse.class)
                    .read();

    /** ModifyDbPrivilege. */
    public static final Operation<ModifyDbPrivilegeRequest, ModifyDbPrivilegeResponse> MODIFY_DB_PRIVILEGE = post(
                    "ModifyDbPrivilege", ModifyDbPrivilegeRequest.class, ModifyDbPrivilegeResponse.class)
            .idempotent();

    /** DeleteDbPrivilege. */
    public static final Operation<DeleteDbPrivilegeRequest, DeleteDbPrivilegeResponse> DELETE_DB_PRIVILEGE = post(
                    "DeleteDbPrivilege", DeleteDbPrivilegeRequest.class, DeleteDbPrivilegeResponse.class)
            .idempotent();

    /** DescribeDbPrivileges. */
    public static final Operation<DescribeDbPrivilegesRequest, DescribeDbPrivilegesResponse> DESCRIBE_DB_PRIVILEGES =
            get("DescribeDbPrivileges", DescribeDbPrivilegesRequest.class, DescribeDbPrivilegesResponse.class);

    /** DescribeDBAccount. */
    public static final Operation<DescribeDbAccountRequest, DescribeDbAccountResponse> DESCRIBE_DB_ACCOUNT =
            get("DescribeDBAccount", DescribeDbAccountRequest.class, DescribeDbAccountResponse.class);

    /** DeleteDBAccount. */
    public static final Operation<DeleteDbAccountRequest, DeleteDbAccountResponse> DELETE_DB_ACCOUNT = post(
                    "DeleteDBAccount", DeleteDbAccountRequest.class, DeleteDbAccountResponse.class)
            .idempotent()
            .delete();

    /** ModifyDbBackupPolicy. */
    public static final Operation<ModifyDbBackupPolicyRequest, ModifyDbBackupPolicyResponse> MODIFY_DB_BACKUP_POLICY =
            post("ModifyDbBackupPolicy", ModifyDbBackupPolicyRequest.class, ModifyDbBackupPolicyResponse.class)
                    .idempotent();

    /** DescribeDBParameter. */
    public static final Operation<DescribeDbParameterRequest, DescribeDbParameterResponse> DESCRIBE_DB_PARAMETER =
            get("DescribeDBParameter", DescribeDbParameterRequest.class, DescribeDbParameterResponse.class);

    /** DescribeDBParameterModifyHistory. */
    public static final Operation<DescribeDbParameterModifyHistoryRequest, DescribeDbParameterModifyHistoryResponse>
            DESCRIBE_DB_PARAMETER_MODIFY_HISTORY = get(
                    "DescribeDBParameterModifyHistory",
                    DescribeDbParameterModifyHistoryRequest.class,
                    DescribeDbParameterModifyHistoryResponse.class);

    /** ModifyDBParameter. */
    public static final Operation<ModifyDbParameterRequest, ModifyDbParameterResponse> MODIFY_DB_PARAMETER = post(
                    "ModifyDBParameter", ModifyDbParameterRequest.class, ModifyDbParameterResponse.class)
            .idempotent();

    /** DescribeTask. */
    public static final Operation<DescribeTaskRequest, DescribeTaskResponse> DESCRIBE_TASK = at(
                    GET, JOBS, "DescribeTask", DescribeTaskRequest.class, DescribeTaskResponse.class)
            .read();

    private CapitalOnlineMysqlOperations() {}

    private static <Q, R> Operation<Q, R> get(String action, Class<Q> request, Class<R> response) {
        return SERVICE.operation(GET, action, PATH, request, response).read();
    }

    private static <Q, R> Operation<Q, R> post(String action, Class<Q> request, Class<R> response) {
        return SERVICE.operation(POST, action, PATH, request, response);
    }

    private static <Q, R> Operation<Q, R> at(
            HttpMethod method, String path, String action, Class<Q> request, Class<R> response) {
        return SERVICE.operation(method, action, path, request, response);
    }
}
