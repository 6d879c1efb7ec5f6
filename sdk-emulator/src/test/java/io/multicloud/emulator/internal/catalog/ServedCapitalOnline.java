package io.multicloud.emulator.internal.catalog;

import java.util.List;
import java.util.stream.Stream;

/** The requests of {@link Served} for CapitalOnline: all actions of its documents, with what came later and what was withdrawn. */
final class ServedCapitalOnline {

    private static final String INSTANCE = "{\"InstanceUuid\":\"fake-id\"}";
    private static final String BACKUP = "{\"InstanceUuid\":\"fake-id\",\"BackupId\":\"fake-backup\"}";
    private static final String TEMPORARY =
            "{\"InstanceUuid\":\"fake-id\",\"TemporaryInstanceUuid\":\"fake-temporary\"}";

    private ServedCapitalOnline() {}

    static List<Served> all() {
        return Stream.of(instances(), accounts(), backups(), recovery(), others(), redis())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Served> instances() {
        return List.of(
                mysql("DescribeRegions", "{}"),
                mysql("DescribeAvailableDBConfig", "{\"RegionId\":\"CN_Beijing_A\"}"),
                mysql("CreateDBInstance", """
                    {"RegionId":"CN_Beijing_A","VdcId":"vdc-1","BasePipeId":"pipe-1","InstanceName":"orders",
                     "PaasGoodsId":6704,"DiskType":"high_disk","DiskValue":100,"Amount":1,"TimeZone":"+08:00",
                     "ServicePort":3310}"""),
                mysql("DescribeDBInstances", "{\"InstanceName\":\"orders\"}"),
                mysql("DescribeModifiableDBSpec", INSTANCE),
                mysql("ModifyDBInstanceSpec", """
                    {"InstanceUuid":"fake-id","PaasGoodsId":6707,"DiskType":"high_disk","DiskValue":100}"""),
                mysql("DeleteDBInstance", INSTANCE),
                mysql("DescribeAvailableReadOnlyConfig", INSTANCE),
                mysql("CreateReadOnlyDBInstance", """
                    {"InstanceUuid":"fake-id","InstanceName":"reader","PaasGoodsId":6704,"DiskType":"high_disk",
                     "DiskValue":100,"TestGroupId":1,"Amount":1,"ServicePort":3310}"""));
    }

    private static List<Served> accounts() {
        return List.of(
                mysql("CreatePrivilegedAccount", """
                    {"InstanceUuid":"fake-id","AccountName":"keeper","Password":"Fake-Password-1",
                     "AccountType":"Super","Description":"keeps"}"""),
                mysql("ModifyDbPrivilege", """
                    {"InstanceUuid":"fake-id","AccountName":"reader",
                     "Operations":[{"DBName":"orders","Privilege":"ReadOnly"}],"ExtraPrivilege":{"AllCreate":"true"}}"""),
                mysql("DeleteDbPrivilege", """
                    {"InstanceUuid":"fake-id","AccountName":"reader","DBNames":["orders"]}"""),
                mysql("DescribeDbPrivileges", "{}"),
                mysql("DescribeDBAccount", INSTANCE),
                mysql("DeleteDBAccount", "{\"InstanceUuid\":\"fake-id\",\"AccountName\":\"reader\"}"));
    }

    private static List<Served> backups() {
        return List.of(
                mysql("CreateBackup", """
                    {"InstanceUuid":"fake-id","BackupType":"logical-backup","Desc":"by hand","DBList":["orders"]}"""),
                mysql("DescribeBackups", INSTANCE),
                mysql("DeleteBackup", BACKUP),
                mysql("DownloadBackup", BACKUP),
                mysql("ModifyDbBackupPolicy", """
                    {"InstanceUuid":"fake-id","DataBackups":{"TimeSlot":"13:00-14:00","DateList":["0"],"Sign":1}}"""));
    }

    private static List<Served> recovery() {
        return List.of(
                mysql("StartBatchRollback", BACKUP),
                mysql("DescribeRollbackRangeTime", INSTANCE),
                mysql("StartBatchRollbackToTemporaryDBInstance", """
                    {"InstanceUuid":"fake-id","SelectTime":"2026-03-01 16:00:00","TemporaryInstanceName":"before"}"""),
                mysql("DescribeTemporaryDBInstances", INSTANCE),
                mysql("RegularizeTemporaryDBInstances", TEMPORARY),
                mysql("DeleteTemporaryDBInstances", TEMPORARY));
    }

    private static List<Served> others() {
        return List.of(
                mysql("DescribeDBInstancePerformance", """
                    {"InstanceUuid":"fake-id","MetricKey":"mysql_cpu_usage","StartTime":"2026-03-01 16:00:00",
                     "EndTime":"2026-03-01 17:00:00"}"""),
                mysql("DescribeDBParameter", INSTANCE),
                mysql("DescribeDBParameterModifyHistory", """
                    {"InstanceUuid":"fake-id","StartTime":"2026-03-01 16:00:00","EndTime":"2026-03-01 17:00:00"}"""),
                mysql("ModifyDBParameter", """
                    {"InstanceUuid":"fake-id","Parameters":[{"Name":"back_log","Value":"345"}]}"""),
                mysql("DescribeTask", "{\"TaskId\":\"fake-task\"}"));
    }

    private static List<Served> redis() {
        return List.of(
                redis("DescribeRegins", "{}"),
                redis("DescribeAvailableDBConfig", "{\"RegionId\":\"CN_Beijing_A\"}"),
                redis("CreateDBInstance", """
                    {"RegionId":"CN_Beijing_A","VdcId":"vdc-1","BasePipeId":"pipe-1","InstanceName":"sessions",
                     "PaasGoodsId":5765,"Password":"Fake-Password-1","TestGroupId":1,"Amount":1,"ServicePort":9740}"""),
                redis("DescribeDBInstances", "{\"InstanceName\":\"sessions\"}"),
                redis("DeleteDBInstance", INSTANCE),
                redis("DescribeBackups", INSTANCE),
                redis("DownloadBackup", BACKUP),
                redis("CreateBackup", """
                    {"InstanceUuid":"fake-id","BackupType":"full-backup","Desc":"by hand"}"""),
                redis("DeleteBackup", BACKUP));
    }

    private static Served mysql(String action, String request) {
        return Served.of(Catalogs.capitalOnlineMysql(), action, request);
    }

    private static Served redis(String action, String request) {
        return Served.of(Catalogs.capitalOnlineRedis(), action, request);
    }
}
