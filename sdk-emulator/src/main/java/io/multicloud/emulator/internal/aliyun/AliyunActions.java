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
        databases();
        accounts();
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

    private void documented(String name, AliyunAction action) {
        byName.put(name, ServedAction.documented(name, action));
    }

    /** Known of the official SDK alone: without them no instance had a second database, and no backup a cause. */
    private void beyondTheDocument() {
        byName.put(
                "CreateDatabase",
                new ServedAction(
                        "CreateDatabase",
                        Set.of("InstanceId", "DBName", "NodeSpec", "NodeNumber", "Token"),
                        false,
                        new CreateDatabase()));
    }
}
