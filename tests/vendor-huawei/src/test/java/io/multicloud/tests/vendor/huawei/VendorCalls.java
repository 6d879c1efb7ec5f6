package io.multicloud.tests.vendor.huawei;

import com.huaweicloud.sdk.core.SdkResponse;
import com.huaweicloud.sdk.rds.v3.RdsClient;
import com.huaweicloud.sdk.rds.v3.model.ChargeInfo;
import com.huaweicloud.sdk.rds.v3.model.CreateInstanceRequest;
import com.huaweicloud.sdk.rds.v3.model.CreateManualBackupRequest;
import com.huaweicloud.sdk.rds.v3.model.CreateManualBackupRequestBody;
import com.huaweicloud.sdk.rds.v3.model.CreateRestoreInstanceRequest;
import com.huaweicloud.sdk.rds.v3.model.CreateRestoreInstanceRequestBody;
import com.huaweicloud.sdk.rds.v3.model.CustomerModifyAutoEnlargePolicyReq;
import com.huaweicloud.sdk.rds.v3.model.CustomerUpgradeDatabaseVersionReqNew;
import com.huaweicloud.sdk.rds.v3.model.Datastore;
import com.huaweicloud.sdk.rds.v3.model.DeleteManualBackupRequest;
import com.huaweicloud.sdk.rds.v3.model.InstanceRequest;
import com.huaweicloud.sdk.rds.v3.model.InstanceRestartRequsetBody;
import com.huaweicloud.sdk.rds.v3.model.ListBackupsRequest;
import com.huaweicloud.sdk.rds.v3.model.ListFlavorsRequest;
import com.huaweicloud.sdk.rds.v3.model.ListInstancesRequest;
import com.huaweicloud.sdk.rds.v3.model.ListRestoreTimesRequest;
import com.huaweicloud.sdk.rds.v3.model.PwdResetRequest;
import com.huaweicloud.sdk.rds.v3.model.ResetPwdRequest;
import com.huaweicloud.sdk.rds.v3.model.ResizeFlavorObject;
import com.huaweicloud.sdk.rds.v3.model.ResizeFlavorRequest;
import com.huaweicloud.sdk.rds.v3.model.RestorePoint;
import com.huaweicloud.sdk.rds.v3.model.SetAutoEnlargePolicyRequest;
import com.huaweicloud.sdk.rds.v3.model.ShowAutoEnlargePolicyRequest;
import com.huaweicloud.sdk.rds.v3.model.ShowInstanceConfigurationRequest;
import com.huaweicloud.sdk.rds.v3.model.StartInstanceRestartActionRequest;
import com.huaweicloud.sdk.rds.v3.model.StartResizeFlavorActionRequest;
import com.huaweicloud.sdk.rds.v3.model.UpdateInstanceConfigurationAsyncRequest;
import com.huaweicloud.sdk.rds.v3.model.UpdateInstanceConfigurationRequestBody;
import com.huaweicloud.sdk.rds.v3.model.UpgradeDbVersionNewRequest;
import com.huaweicloud.sdk.rds.v3.model.Volume;
import java.util.Map;

/** Each documented operation as the provider's client makes it. */
final class VendorCalls {

    static final Map<String, Call> ALL = Map.ofEntries(
            Map.entry(
                    "CreateInstance",
                    (rds, given) -> rds.createInstance(new CreateInstanceRequest()
                            .withBody(new InstanceRequest()
                                    .withName("more-orders")
                                    .withDatastore(new Datastore()
                                            .withType(Datastore.TypeEnum.MYSQL)
                                            .withVersion("8.0"))
                                    .withFlavorRef("rds.mysql.y1.large.2")
                                    .withVolume(volume())
                                    .withRegion("cn-north-4")
                                    .withAvailabilityZone("cn-north-4a")
                                    .withVpcId("fake-vpc")
                                    .withSubnetId("fake-subnet")
                                    .withSecurityGroupId("fake-group")
                                    .withChargeInfo(charge())))),
            Map.entry(
                    "ListFlavors",
                    (rds, given) -> rds.listFlavors(
                            new ListFlavorsRequest().withDatabaseName(ListFlavorsRequest.DatabaseNameEnum.MYSQL))),
            Map.entry(
                    "StartResizeFlavorAction",
                    (rds, given) -> rds.startResizeFlavorAction(new StartResizeFlavorActionRequest()
                            .withInstanceId(given.instanceId())
                            .withBody(new ResizeFlavorRequest()
                                    .withResizeFlavor(new ResizeFlavorObject()
                                            .withSpecCode("rds.mysql.y1.xlarge.2")
                                            .withIsAutoPay(true))))),
            Map.entry(
                    "SetAutoEnlargePolicy",
                    (rds, given) -> rds.setAutoEnlargePolicy(new SetAutoEnlargePolicyRequest()
                            .withInstanceId(given.instanceId())
                            .withBody(new CustomerModifyAutoEnlargePolicyReq()
                                    .withSwitchOption(true)
                                    .withLimitSize(400)
                                    .withTriggerThreshold(
                                            CustomerModifyAutoEnlargePolicyReq.TriggerThresholdEnum.NUMBER_15)))),
            Map.entry(
                    "ShowAutoEnlargePolicy",
                    (rds, given) -> rds.showAutoEnlargePolicy(
                            new ShowAutoEnlargePolicyRequest().withInstanceId(given.instanceId()))),
            Map.entry(
                    "StartInstanceRestartAction",
                    (rds, given) -> rds.startInstanceRestartAction(new StartInstanceRestartActionRequest()
                            .withInstanceId(given.instanceId())
                            .withBody(new InstanceRestartRequsetBody().withRestart(Map.of())))),
            Map.entry("ListInstances", (rds, given) -> rds.listInstances(new ListInstancesRequest())),
            Map.entry(
                    "UpgradeDbVersionNew",
                    (rds, given) -> rds.upgradeDbVersionNew(new UpgradeDbVersionNewRequest()
                            .withInstanceId(given.instanceId())
                            .withBody(new CustomerUpgradeDatabaseVersionReqNew().withIsDelayed(false)))),
            Map.entry(
                    "ResetPwd",
                    (rds, given) -> rds.resetPwd(new ResetPwdRequest()
                            .withInstanceId(given.instanceId())
                            .withBody(new PwdResetRequest().withDbUserPwd("Fake-Password-2")))),
            Map.entry(
                    "CreateManualBackup",
                    (rds, given) -> rds.createManualBackup(new CreateManualBackupRequest()
                            .withBody(new CreateManualBackupRequestBody()
                                    .withInstanceId(given.instanceId())
                                    .withName("one-more")
                                    .withDescription("库 + %")))),
            Map.entry(
                    "ListBackups",
                    (rds, given) -> rds.listBackups(new ListBackupsRequest()
                            .withInstanceId(given.instanceId())
                            .withBackupType(ListBackupsRequest.BackupTypeEnum.MANUAL)
                            .withBeginTime("2020-01-01T00:00:00+0800")
                            .withEndTime("2120-01-01T00:00:00+0800"))),
            Map.entry(
                    "DeleteManualBackup",
                    (rds, given) ->
                            rds.deleteManualBackup(new DeleteManualBackupRequest().withBackupId(given.backupId()))),
            Map.entry(
                    "ListRestoreTimes",
                    (rds, given) ->
                            rds.listRestoreTimes(new ListRestoreTimesRequest().withInstanceId(given.instanceId()))),
            Map.entry(
                    "CreateRestoreInstance",
                    (rds, given) -> rds.createRestoreInstance(new CreateRestoreInstanceRequest()
                            .withBody(new CreateRestoreInstanceRequestBody()
                                    .withName("restored")
                                    .withFlavorRef("rds.mysql.y1.large.2")
                                    .withVolume(volume())
                                    .withAvailabilityZone("cn-north-4a")
                                    .withChargeInfo(charge())
                                    .withRestorePoint(new RestorePoint()
                                            .withInstanceId(given.instanceId())
                                            .withType("backup")
                                            .withBackupId(given.backupId()))))),
            Map.entry(
                    "UpdateInstanceConfigurationAsync",
                    (rds, given) -> rds.updateInstanceConfigurationAsync(new UpdateInstanceConfigurationAsyncRequest()
                            .withInstanceId(given.instanceId())
                            .withBody(new UpdateInstanceConfigurationRequestBody()
                                    .putValuesItem("max_connections", "10")))),
            Map.entry(
                    "ShowInstanceConfiguration",
                    (rds, given) -> rds.showInstanceConfiguration(
                            new ShowInstanceConfigurationRequest().withInstanceId(given.instanceId()))));

    private VendorCalls() {}

    @FunctionalInterface
    interface Call {
        SdkResponse on(RdsClient rds, Given given);
    }

    private static Volume volume() {
        return new Volume().withType(Volume.TypeEnum.CLOUDSSD).withSize(100);
    }

    private static ChargeInfo charge() {
        return new ChargeInfo()
                .withChargeMode(ChargeInfo.ChargeModeEnum.PREPAID)
                .withPeriodType(ChargeInfo.PeriodTypeEnum.MONTH)
                .withPeriodNum(1)
                .withIsAutoPay(true);
    }
}
