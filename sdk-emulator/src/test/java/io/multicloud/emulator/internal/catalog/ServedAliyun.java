package io.multicloud.emulator.internal.catalog;

import java.util.List;

/** The requests of {@link Served} for Aliyun: all actions that its document has. */
final class ServedAliyun {

    private ServedAliyun() {}

    static List<Served> all() {
        return List.of(
                of("CreateInstance", """
                    {"RegionId":"cn-hangzhou","ZoneId":"cn-hangzhou-e","DBName":"orders","NodeSpec":"petadata.s2.xlarge",
                     "NodeNumber":"2","AccountName":"keeper","AccountPassword":"Fake-Password-1","PayType":"PrePaid",
                     "NetworkType":"VPC","VpcId":"vpc-1","VSwitchId":"vsw-1","InstanceName":"orders",
                     "ClientToken":"fake-token"}"""),
                of("DescribeInstances", """
                    {"ChargeType":"PrePaid","PageNumber":"1","PageSize":"10"}"""),
                of("DescribeInstanceInfo", "{\"InstanceId\":\"pd-1\"}"),
                of("ModifyInstanceName", "{\"InstanceId\":\"pd-1\",\"NewInstanceName\":\"stock\"}"),
                of("DeleteInstance", "{\"InstanceId\":\"pd-1\",\"ClientToken\":\"fake-token\"}"),
                of("DescribeTasks", """
                    {"InstanceId":"pd-1","TaskStatus":"0,1","StartTime":"2026-03-01T08:00:00Z",
                     "EndTime":"2026-03-02T08:00:00Z","PageNumbers":"1","MaxRecordsPerPage":"30"}"""),
                of("DescribeTaskStatus", "{\"InstanceId\":\"pd-1\",\"TaskId\":\"1\"}"),
                of("DescribeSecurityIPs", "{\"InstanceId\":\"pd-1\"}"),
                of(
                        "ModifySecurityIPs",
                        "{\"InstanceId\":\"pd-1\",\"ModifyMode\":\"0\",\"SecurityIPList\":\"10.0.0.1\"}"),
                of("SwitchInstanceNetType", """
                    {"InstanceId":"pd-1","TargetNetworkType":"VPC","VpcId":"vpc-1","VSwitchId":"vsw-1"}"""),
                of("AllocateInstancePublicConnection", "{\"InstanceId\":\"pd-1\",\"Port\":\"3300\"}"),
                of("DeleteDatabase", "{\"InstanceId\":\"pd-1\",\"DBName\":\"orders\",\"ClientToken\":\"fake-token\"}"),
                of("DescribeDatabases", "{\"InstanceId\":\"pd-1\"}"),
                of("CreateAccount", """
                    {"InstanceId":"pd-1","AccountName":"reader","AccountPassword":"Fake-Password-1",
                     "AccountType":"Normal","AccountPrivilege":"ReadOnly","AccountDescription":"reads",
                     "ClientToken":"fake-token","AccountVersion":"1"}"""),
                of("DeleteAccount", "{\"InstanceId\":\"pd-1\",\"AccountName\":\"reader\"}"),
                of("DescribeAccounts", "{\"InstanceId\":\"pd-1\"}"),
                of("ModifyAccountPassword", """
                    {"InstanceId":"pd-1","AccountName":"reader","OldPassword":"Fake-Password-1",
                     "NewPassword":"Fake-Password-2"}"""),
                of("ResetAccountPassword", """
                    {"InstanceId":"pd-1","AccountName":"reader","NewPassword":"Fake-Password-2"}"""),
                of("DescribeUserInfo", "{}"),
                of("DescribeMonitorItems", "{\"InstanceId\":\"pd-1\",\"ItemLevel\":\"INSTANCE_PERFORMANCE\"}"),
                of("DescribeInstancePerformance", """
                    {"InstanceId":"pd-1","Interval":"5","KeyList":"sqps","StartTime":"2026-03-01T08:00:00Z",
                     "EndTime":"2026-03-01T09:00:00Z"}"""),
                of("DescribeDatabasePerformance", """
                    {"InstanceId":"pd-1","DBName":"orders","Interval":"5","KeyList":"sqps",
                     "StartTime":"2026-03-01T08:00:00Z","EndTime":"2026-03-01T09:00:00Z"}"""),
                of("DescribeInstanceResourceUsage", """
                    {"InstanceId":"pd-1","StartTime":"2026-03-01T08:00:00Z","EndTime":"2026-03-01T09:00:00Z"}"""),
                of("DescribeDatabaseResourceUsage", """
                    {"InstanceId":"pd-1","DBName":"orders","StartTime":"2026-03-01T08:00:00Z",
                     "EndTime":"2026-03-01T09:00:00Z"}"""),
                of("DescribeDatabaseBackup", """
                    {"InstanceId":"pd-1","DBName":"orders","BackupStatus":"Success","BackupMode":"Manual",
                     "StartTime":"2026-03-01T08:00Z","EndTime":"2026-03-01T09:00Z","PageSize":"30","PageNumber":"1"}"""),
                of("ModifyBackupPolicy", """
                    {"InstanceId":"pd-1","DBName":"orders","PreferredBackupTime":"02:00Z-03:00Z",
                     "BackupRetentionPeriod":"30"}"""),
                of("DescribeBackupPolicy", "{\"InstanceId\":\"pd-1\",\"DBName\":\"orders\"}"));
    }

    private static Served of(String action, String request) {
        return Served.of(Catalogs.aliyunHybridDb(), action, request);
    }
}
