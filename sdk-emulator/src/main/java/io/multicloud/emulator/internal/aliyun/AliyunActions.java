package io.multicloud.emulator.internal.aliyun;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The actions that are served, by each spelling of their names. */
final class AliyunActions {

    private final Map<String, ServedAction> byName = new LinkedHashMap<>();

    AliyunActions() {
        instances();
        tasks();
        network();
        databases();
        accounts();
        monitoring();
        backups();
        beyondTheDocument();
    }

    Optional<ServedAction> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private void instances() {
        documented("CreateInstance", new CreateInstance());
        documented("DescribeInstances", new DescribeInstances());
        documented("DescribeInstanceInfo", new DescribeInstanceInfo());
        documented("ModifyInstanceName", new ModifyInstanceName());
        documented("DeleteInstance", new DeleteInstance());
    }

    private void tasks() {
        documented("DescribeTasks", new DescribeTasks());
        documented("DescribeTaskStatus", new DescribeTaskStatus());
    }

    private void network() {
        documented("DescribeSecurityIPs", new DescribeSecurityIps());
        modifySecurityIps();
        documented("SwitchInstanceNetType", new SwitchInstanceNetType());
        documented("AllocateInstancePublicConnection", new AllocateInstancePublicConnection());
    }

    /** Table and example spell the action in another way, and the English document one of its parameters. */
    private void modifySecurityIps() {
        ServedAction action = ServedAction.documented("ModifySecurityIPs", new ModifySecurityIps())
                .with("Modifymode");
        byName.put("ModifySecurityIPs", action);
        byName.put("ModifySecurityIps", action);
    }

    private void databases() {
        documented("DeleteDatabase", new DeleteDatabase());
        documented("DescribeDatabases", new DescribeDatabases());
    }

    private void accounts() {
        documented("CreateAccount", new CreateAccount());
        documented("DeleteAccount", new DeleteAccount());
        documented("DescribeAccounts", new DescribeAccounts());
        documented("ModifyAccountPassword", new ModifyAccountPassword());
        documented("ResetAccountPassword", new ResetAccountPassword());
        documented("DescribeUserInfo", new DescribeUserInfo());
    }

    private void monitoring() {
        documented("DescribeMonitorItems", new DescribeMonitorItems());
        documented("DescribeInstancePerformance", new DescribeInstancePerformance());
        documented("DescribeDatabasePerformance", new DescribeDatabasePerformance());
        documented("DescribeInstanceResourceUsage", new DescribeInstanceResourceUsage());
        documented("DescribeDatabaseResourceUsage", new DescribeDatabaseResourceUsage());
    }

    private void backups() {
        documented("DescribeDatabaseBackup", new DescribeDatabaseBackup());
        documented("ModifyBackupPolicy", new ModifyBackupPolicy());
        documented("DescribeBackupPolicy", new DescribeBackupPolicy());
    }

    private void documented(String name, AliyunAction action) {
        byName.put(name, ServedAction.documented(name, action));
    }

    /** Known of the official SDK alone: without them no instance had a second database, nor a backup of its own will. */
    private void beyondTheDocument() {
        undocumented(
                "CreateDatabase",
                new CreateDatabase(),
                Set.of("InstanceId", "DBName", "NodeSpec", "NodeNumber", "Token"));
        undocumented("CreateDatabaseBackup", new CreateDatabaseBackup(), Set.of("InstanceId", "DBName"));
    }

    private void undocumented(String name, AliyunAction action, Set<String> parameters) {
        byName.put(name, new ServedAction(name, parameters, false, action));
    }
}
