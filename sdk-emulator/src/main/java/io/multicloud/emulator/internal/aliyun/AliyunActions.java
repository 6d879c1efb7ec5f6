package io.multicloud.emulator.internal.aliyun;

import io.multicloud.emulator.internal.state.LifeTimes;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The documented actions: the modelled ones, and the names of the others. */
final class AliyunActions {

    private static final Set<String> NOT_MODELLED = Set.of(
            "ModifyInstanceName",
            "DescribeTasks",
            "DescribeTaskStatus",
            "DescribeSecurityIPs",
            "ModifySecurityIPs",
            "SwitchInstanceNetType",
            "AllocateInstancePublicConnection",
            "DeleteDatabase",
            "DescribeDatabases",
            "CreateAccount",
            "DeleteAccount",
            "DescribeAccounts",
            "ModifyAccountPassword",
            "ResetAccountPassword",
            "DescribeUserInfo",
            "DescribeMonitorItems",
            "DescribeInstancePerformance",
            "DescribeDatabasePerformance",
            "DescribeInstanceResourceUsage",
            "DescribeDatabaseResourceUsage",
            "DescribeDatabaseBackup",
            "ModifyBackupPolicy",
            "DescribeBackupPolicy");

    private final Map<String, AliyunAction> modelled;

    AliyunActions(LifeTimes lifeTimes) {
        modelled = Map.of(
                "CreateInstance", new CreateInstance(lifeTimes),
                "DescribeInstances", new DescribeInstances(),
                "DescribeInstanceInfo", new DescribeInstanceInfo(),
                "DeleteInstance", new DeleteInstance());
    }

    boolean isDocumented(String name) {
        return modelled.containsKey(name) || NOT_MODELLED.contains(name);
    }

    Optional<AliyunAction> find(String name) {
        return Optional.ofNullable(modelled.get(name));
    }
}
