package io.multicloud.emulator.internal.capitalonline;

import io.multicloud.emulator.internal.state.LifeTimes;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The documented actions of each path with their HTTP methods, and those of MySQL that are modelled. */
final class CapitalOnlineActions {

    private static final Set<String> MYSQL_GET = Set.of(
            "DescribeRegins",
            "DescribeRegions",
            "DescribeAvailableDBConfig",
            "DescribeDBInstances",
            "DescribeModifiableDBSpec",
            "DescribeAvailableReadOnlyConfig",
            "DescribeBackups",
            "DownloadBackup",
            "DescribeRollbackRangeTime",
            "DescribeTemporaryDBInstances",
            "DescribeDbPrivileges",
            "DescribeDBAccount",
            "DescribeDBParameter",
            "DescribeDBParameterModifyHistory");

    private static final Set<String> MYSQL_POST = Set.of(
            "CreateDBInstance",
            "CreatePrivilegedAccount",
            "ModifyDBInstanceSpec",
            "DeleteDBInstance",
            "CreateReadOnlyDBInstance",
            "CreateBackup",
            "DeleteBackup",
            "StartBatchRollback",
            "StartBatchRollbackToTemporaryDBInstance",
            "RegularizeTemporaryDBInstances",
            "DeleteTemporaryDBInstances",
            "ModifyDbPrivilege",
            "DeleteDbPrivilege",
            "DeleteDBAccount",
            "ModifyDbBackupPolicy",
            "ModifyDBParameter");

    private static final Set<String> REDIS_GET = Set.of(
            "DescribeRegions",
            "DescribeRegins",
            "DescribeAvailableDBConfig",
            "DescribeDBInstances",
            "DescribeBackups",
            "DownloadBackup");

    private static final Set<String> REDIS_POST =
            Set.of("CreateDBInstance", "DeleteDBInstance", "CreateBackup", "DeleteBackup");

    private final Map<String, CapitalOnlineAction> mysql;

    CapitalOnlineActions(LifeTimes lifeTimes) {
        CapitalOnlineAction regions = new DescribeRegions();
        mysql = Map.of(
                "DescribeRegions", regions,
                // How the provider's first document spelt it.
                "DescribeRegins", regions,
                "CreateDBInstance", new CreateDbInstance(lifeTimes),
                "DescribeDBInstances", new DescribeDbInstances(),
                "DeleteDBInstance", new DeleteDbInstance());
    }

    /** The HTTP method of a documented action. */
    static Optional<String> method(String path, String action) {
        return Stream.of("GET", "POST")
                .filter(method -> names(path, method).contains(action))
                .findFirst();
    }

    Optional<CapitalOnlineAction> find(String path, String action) {
        return path.equals("/mysql") ? Optional.ofNullable(mysql.get(action)) : Optional.empty();
    }

    private static Set<String> names(String path, String method) {
        boolean get = method.equals("GET");
        return switch (path) {
            case "/mysql" -> get ? MYSQL_GET : MYSQL_POST;
            case "/redis" -> get ? REDIS_GET : REDIS_POST;
            case "/ccs" -> get ? Set.of("DescribeTask") : Set.of();
            case "/paas/monitor" -> get ? Set.of() : Set.of("DescribeDBInstancePerformance");
            default -> Set.of();
        };
    }
}
