package io.multicloud.emulator.internal.capitalonline;

import java.util.LinkedHashMap;
import java.util.Map;

/** The documented actions of MySQL, with tasks and monitoring, which stand in the same documents. */
final class MysqlActions {

    private final Map<String, CapitalOnlineAction> byName = new LinkedHashMap<>();

    private MysqlActions() {
        instances();
        accounts();
        backups();
        recovery();
        configuration();
        byName.put("DescribeDBInstancePerformance", new DescribeDbInstancePerformance());
        byName.put("DescribeTask", new DescribeTask());
    }

    static Map<String, CapitalOnlineAction> all() {
        return Map.copyOf(new MysqlActions().byName);
    }

    private void instances() {
        byName.put("DescribeRegions", new DescribeRegions(Region.ALL));
        byName.put("DescribeAvailableDBConfig", new DescribeAvailableDbConfig(Offers.MYSQL));
        byName.put("CreateDBInstance", new CreateDbInstance());
        byName.put(
                "DescribeDBInstances",
                new DescribeDbInstances<>(tenant -> tenant.mysql().all(), InstanceTrees::mysql));
        byName.put("DescribeModifiableDBSpec", new DescribeModifiableDbSpec());
        byName.put("ModifyDBInstanceSpec", new ModifyDbInstanceSpec());
        byName.put("DeleteDBInstance", new DeleteDbInstance());
        byName.put("DescribeAvailableReadOnlyConfig", new DescribeAvailableReadOnlyConfig());
        byName.put("CreateReadOnlyDBInstance", new CreateReadOnlyDbInstance());
    }

    private void accounts() {
        byName.put("CreatePrivilegedAccount", new CreatePrivilegedAccount());
        byName.put("DescribeDBAccount", new DescribeDbAccount());
        byName.put("DeleteDBAccount", new DeleteDbAccount());
        byName.put("ModifyDbPrivilege", new ModifyDbPrivilege());
        byName.put("DeleteDbPrivilege", new DeleteDbPrivilege());
        byName.put("DescribeDbPrivileges", new DescribeDbPrivileges());
    }

    private void backups() {
        byName.put("CreateBackup", new CreateBackup());
        byName.put("DescribeBackups", new DescribeBackups(CapitalOnlineTenant::mysql, BackupTrees::mysql));
        byName.put("DeleteBackup", new DeleteBackup(CapitalOnlineTenant::mysql));
        byName.put("DownloadBackup", new DownloadBackup(CapitalOnlineTenant::mysql, BackupTrees::mysqlDownload));
        byName.put("ModifyDbBackupPolicy", new ModifyDbBackupPolicy());
    }

    private void recovery() {
        byName.put("StartBatchRollback", new StartBatchRollback());
        byName.put("DescribeRollbackRangeTime", new DescribeRollbackRangeTime());
        byName.put("StartBatchRollbackToTemporaryDBInstance", new StartBatchRollbackToTemporaryDbInstance());
        byName.put("DescribeTemporaryDBInstances", new DescribeTemporaryDbInstances());
        byName.put("RegularizeTemporaryDBInstances", new RegularizeTemporaryDbInstances());
        byName.put("DeleteTemporaryDBInstances", new DeleteTemporaryDbInstances());
    }

    private void configuration() {
        byName.put("DescribeDBParameter", new DescribeDbParameter());
        byName.put("ModifyDBParameter", new ModifyDbParameter());
        byName.put("DescribeDBParameterModifyHistory", new DescribeDbParameterModifyHistory());
    }
}
