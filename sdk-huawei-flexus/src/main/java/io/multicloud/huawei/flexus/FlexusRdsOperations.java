package io.multicloud.huawei.flexus;

import static io.multicloud.core.http.HttpMethod.DELETE;
import static io.multicloud.core.http.HttpMethod.GET;
import static io.multicloud.core.http.HttpMethod.POST;
import static io.multicloud.core.http.HttpMethod.PUT;
import static io.multicloud.core.spi.Place.HEADER;

import io.multicloud.core.spi.Naming;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.ServiceDescription;
import io.multicloud.huawei.flexus.internal.FlexusErrors;
import io.multicloud.huawei.flexus.internal.HuaweiEnvironment;
import io.multicloud.huawei.flexus.model.CreateInstanceRequest;
import io.multicloud.huawei.flexus.model.CreateInstanceResponse;
import io.multicloud.huawei.flexus.model.CreateManualBackupRequest;
import io.multicloud.huawei.flexus.model.CreateManualBackupResponse;
import io.multicloud.huawei.flexus.model.CreateRestoreInstanceRequest;
import io.multicloud.huawei.flexus.model.CreateRestoreInstanceResponse;
import io.multicloud.huawei.flexus.model.DeleteManualBackupRequest;
import io.multicloud.huawei.flexus.model.DeleteManualBackupResponse;
import io.multicloud.huawei.flexus.model.ListBackupsRequest;
import io.multicloud.huawei.flexus.model.ListBackupsResponse;
import io.multicloud.huawei.flexus.model.ListFlavorsRequest;
import io.multicloud.huawei.flexus.model.ListFlavorsResponse;
import io.multicloud.huawei.flexus.model.ListInstancesRequest;
import io.multicloud.huawei.flexus.model.ListInstancesResponse;
import io.multicloud.huawei.flexus.model.ListJobInfoRequest;
import io.multicloud.huawei.flexus.model.ListJobInfoResponse;
import io.multicloud.huawei.flexus.model.ListRestoreTimesRequest;
import io.multicloud.huawei.flexus.model.ListRestoreTimesResponse;
import io.multicloud.huawei.flexus.model.ResetPwdRequest;
import io.multicloud.huawei.flexus.model.ResetPwdResponse;
import io.multicloud.huawei.flexus.model.SetAutoEnlargePolicyRequest;
import io.multicloud.huawei.flexus.model.SetAutoEnlargePolicyResponse;
import io.multicloud.huawei.flexus.model.ShowAutoEnlargePolicyRequest;
import io.multicloud.huawei.flexus.model.ShowAutoEnlargePolicyResponse;
import io.multicloud.huawei.flexus.model.ShowInstanceConfigurationRequest;
import io.multicloud.huawei.flexus.model.ShowInstanceConfigurationResponse;
import io.multicloud.huawei.flexus.model.StartInstanceRestartActionRequest;
import io.multicloud.huawei.flexus.model.StartInstanceRestartActionResponse;
import io.multicloud.huawei.flexus.model.StartResizeFlavorActionRequest;
import io.multicloud.huawei.flexus.model.StartResizeFlavorActionResponse;
import io.multicloud.huawei.flexus.model.UpdateInstanceConfigurationAsyncRequest;
import io.multicloud.huawei.flexus.model.UpdateInstanceConfigurationAsyncResponse;
import io.multicloud.huawei.flexus.model.UpgradeDbVersionNewRequest;
import io.multicloud.huawei.flexus.model.UpgradeDbVersionNewResponse;
import java.util.Map;

/** The facts of every action of Flexus RDS, in the order of the documents; what is in none stands last. */
public final class FlexusRdsOperations {

    /** What all actions share. */
    public static final ServiceDescription SERVICE = ServiceDescription.of(
                    "huawei", "flexus-rds", "v3", Naming.SNAKE, new FlexusErrors())
            .withEnvironmentNames(HuaweiEnvironment.NAMES)
            .withHosts(Region.hosts());

    /** CreateInstance. */
    public static final Operation<CreateInstanceRequest, CreateInstanceResponse> CREATE_INSTANCE = SERVICE.operation(
                    POST,
                    "CreateInstance",
                    "/v3/{project_id}/instances",
                    CreateInstanceRequest.class,
                    CreateInstanceResponse.class)
            .status(202)
            .token(HEADER, "X-Client-Token")
            .constant("is_flexus", true)
            .httpsOnly();

    /** ListFlavors. */
    public static final Operation<ListFlavorsRequest, ListFlavorsResponse> LIST_FLAVORS = SERVICE.operation(
                    GET,
                    "ListFlavors",
                    "/v3/{project_id}/flavors/{database_name}",
                    ListFlavorsRequest.class,
                    ListFlavorsResponse.class)
            .read()
            .constant("is_flexus", true);

    /** StartResizeFlavorAction. */
    public static final Operation<StartResizeFlavorActionRequest, StartResizeFlavorActionResponse>
            START_RESIZE_FLAVOR_ACTION = SERVICE.operation(
                            POST,
                            "StartResizeFlavorAction",
                            "/v3/{project_id}/instances/{instance_id}/action",
                            StartResizeFlavorActionRequest.class,
                            StartResizeFlavorActionResponse.class)
                    .status(202);

    /** SetAutoEnlargePolicy. */
    public static final Operation<SetAutoEnlargePolicyRequest, SetAutoEnlargePolicyResponse> SET_AUTO_ENLARGE_POLICY =
            SERVICE.operation(
                            PUT,
                            "SetAutoEnlargePolicy",
                            "/v3/{project_id}/instances/{instance_id}/disk-auto-expansion",
                            SetAutoEnlargePolicyRequest.class,
                            SetAutoEnlargePolicyResponse.class)
                    .idempotent()
                    .emptyAnswer();

    /** ShowAutoEnlargePolicy. */
    public static final Operation<ShowAutoEnlargePolicyRequest, ShowAutoEnlargePolicyResponse>
            SHOW_AUTO_ENLARGE_POLICY = SERVICE.operation(
                            GET,
                            "ShowAutoEnlargePolicy",
                            "/v3/{project_id}/instances/{instance_id}/disk-auto-expansion",
                            ShowAutoEnlargePolicyRequest.class,
                            ShowAutoEnlargePolicyResponse.class)
                    .read();

    /** StartInstanceRestartAction. */
    public static final Operation<StartInstanceRestartActionRequest, StartInstanceRestartActionResponse>
            START_INSTANCE_RESTART_ACTION = SERVICE.operation(
                            POST,
                            "StartInstanceRestartAction",
                            "/v3/{project_id}/instances/{instance_id}/action",
                            StartInstanceRestartActionRequest.class,
                            StartInstanceRestartActionResponse.class)
                    .status(202)
                    .constant("restart", Map.of());

    /** ListInstances. */
    public static final Operation<ListInstancesRequest, ListInstancesResponse> LIST_INSTANCES = SERVICE.operation(
                    GET,
                    "ListInstances",
                    "/v3/{project_id}/instances",
                    ListInstancesRequest.class,
                    ListInstancesResponse.class)
            .read()
            .joinedPairs("tags")
            .constant("group_type", "flexus");

    /** UpgradeDbVersionNew. */
    public static final Operation<UpgradeDbVersionNewRequest, UpgradeDbVersionNewResponse> UPGRADE_DB_VERSION_NEW =
            SERVICE.operation(
                    POST,
                    "UpgradeDbVersionNew",
                    "/v3/{project_id}/instances/{instance_id}/db-upgrade",
                    UpgradeDbVersionNewRequest.class,
                    UpgradeDbVersionNewResponse.class);

    /** ResetPwd. */
    public static final Operation<ResetPwdRequest, ResetPwdResponse> RESET_PWD = SERVICE.operation(
                    POST,
                    "ResetPwd",
                    "/v3/{project_id}/instances/{instance_id}/password",
                    ResetPwdRequest.class,
                    ResetPwdResponse.class)
            .idempotent()
            .emptyAnswer()
            .httpsOnly();

    /** CreateManualBackup. */
    public static final Operation<CreateManualBackupRequest, CreateManualBackupResponse> CREATE_MANUAL_BACKUP =
            SERVICE.operation(
                    POST,
                    "CreateManualBackup",
                    "/v3/{project_id}/backups",
                    CreateManualBackupRequest.class,
                    CreateManualBackupResponse.class);

    /** ListBackups. */
    public static final Operation<ListBackupsRequest, ListBackupsResponse> LIST_BACKUPS = SERVICE.operation(
                    GET, "ListBackups", "/v3/{project_id}/backups", ListBackupsRequest.class, ListBackupsResponse.class)
            .read();

    /** DeleteManualBackup. */
    public static final Operation<DeleteManualBackupRequest, DeleteManualBackupResponse> DELETE_MANUAL_BACKUP =
            SERVICE.operation(
                            DELETE,
                            "DeleteManualBackup",
                            "/v3/{project_id}/backups/{backup_id}",
                            DeleteManualBackupRequest.class,
                            DeleteManualBackupResponse.class)
                    .idempotent()
                    .delete()
                    .emptyAnswer();

    /** ListRestoreTimes. */
    public static final Operation<ListRestoreTimesRequest, ListRestoreTimesResponse> LIST_RESTORE_TIMES =
            SERVICE.operation(
                            GET,
                            "ListRestoreTimes",
                            "/v3/{project_id}/instances/{instance_id}/restore-time",
                            ListRestoreTimesRequest.class,
                            ListRestoreTimesResponse.class)
                    .read();

    /** CreateRestoreInstance. */
    public static final Operation<CreateRestoreInstanceRequest, CreateRestoreInstanceResponse> CREATE_RESTORE_INSTANCE =
            SERVICE.operation(
                            POST,
                            "CreateRestoreInstance",
                            "/v3/{project_id}/instances",
                            CreateRestoreInstanceRequest.class,
                            CreateRestoreInstanceResponse.class)
                    .status(202)
                    .constant("is_flexus", true)
                    .httpsOnly();

    /** UpdateInstanceConfigurationAsync. */
    public static final Operation<UpdateInstanceConfigurationAsyncRequest, UpdateInstanceConfigurationAsyncResponse>
            UPDATE_INSTANCE_CONFIGURATION_ASYNC = SERVICE.operation(
                            PUT,
                            "UpdateInstanceConfigurationAsync",
                            "/v3.1/{project_id}/instances/{instance_id}/configurations",
                            UpdateInstanceConfigurationAsyncRequest.class,
                            UpdateInstanceConfigurationAsyncResponse.class)
                    .idempotent();

    /** ShowInstanceConfiguration. */
    public static final Operation<ShowInstanceConfigurationRequest, ShowInstanceConfigurationResponse>
            SHOW_INSTANCE_CONFIGURATION = SERVICE.operation(
                            GET,
                            "ShowInstanceConfiguration",
                            "/v3/{project_id}/instances/{instance_id}/configurations",
                            ShowInstanceConfigurationRequest.class,
                            ShowInstanceConfigurationResponse.class)
                    .read();

    /** ListJobInfo, an extra: in no document of Flexus RDS, known from the official client. */
    public static final Operation<ListJobInfoRequest, ListJobInfoResponse> LIST_JOB_INFO = SERVICE.operation(
                    GET, "ListJobInfo", "/v3/{project_id}/jobs", ListJobInfoRequest.class, ListJobInfoResponse.class)
            .read();

    private FlexusRdsOperations() {}
}
