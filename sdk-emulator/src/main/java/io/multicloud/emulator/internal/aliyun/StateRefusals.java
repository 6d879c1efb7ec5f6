package io.multicloud.emulator.internal.aliyun;

import io.multicloud.emulator.internal.http.Refusal;

/** The errors of objects and their states. All codes are documented; what is a guess is said beside it. */
final class StateRefusals {

    private StateRefusals() {}

    static Refusal noInstance() {
        return new Refusal(404, "Forbidden.InstanceNotFound", "The specified instance is not found.");
    }

    static Refusal instanceStatus() {
        return new Refusal(
                403, "OperationDenied.DBInstanceStatus", "The operation is not permitted in the instance's status.");
    }

    static Refusal reservedDatabaseName() {
        return new Refusal(400, "InvalidParameter.Keyword", "The specified DBName is a reserved word.");
    }

    static Refusal duplicateDatabaseName() {
        return new Refusal(400, "InvalidDBName.Duplicate", "The specified DBName is taken.");
    }

    static Refusal reservedAccountName() {
        return new Refusal(400, "InvalidAccountName.keyword", "The specified AccountName is a reserved word.");
    }

    static Refusal noDatabase() {
        return new Refusal(404, "InvalidDBName.NotFound", "The specified database is not found.");
    }

    static Refusal databaseStatus() {
        return new Refusal(403, "OperationDenied.DBStatus", "The operation is not permitted in the database's status.");
    }

    /** The code is a guess: the condition is documented, and no code for it. */
    static Refusal onlyDatabase() {
        return new Refusal(403, "OperationDenied.DBStatus", "The only database of an instance cannot be deleted.");
    }

    static Refusal databaseInfo() {
        return new Refusal(
                400, "InvalidDBInfo.Malformed", "The specified DBInfo is malformed or names an unknown database.");
    }

    static Refusal duplicateAccountName() {
        return new Refusal(400, "InvalidAccountName.Duplicate", "The specified AccountName is taken.");
    }

    static Refusal accountQuota() {
        return new Refusal(403, "QuotaExceeded.AccountName", "An instance has at most 3 accounts.");
    }

    /** The code is a guess, made after the one of databases. */
    static Refusal noAccount() {
        return new Refusal(404, "InvalidAccountName.NotFound", "The specified account is not found.");
    }

    static Refusal accountStatus() {
        return new Refusal(
                403, "OperationDenied.AccountStatus", "The operation is not permitted in the account's status.");
    }

    /** That this general code stands for it is a guess. */
    static Refusal wrongPassword() {
        return Refusals.invalid("OldPassword", "it is not the account's password");
    }

    static Refusal noTask() {
        return new Refusal(400, "InvalidTaskId.NotFound", "The specified task is not found.");
    }

    static Refusal addressOutOfRange(String entry) {
        return new Refusal(400, "InvalidSecurityIPList.Duplicate", "The address " + entry + " is out of range.");
    }

    static Refusal addressTaken(String entry) {
        return new Refusal(400, "InvalidSecurityIPList.Duplicate", "The address " + entry + " is there already.");
    }

    static Refusal whitelistTooLong() {
        return new Refusal(400, "InvalidSecurityIPListLength.Malformed", "A group has at most 1000 addresses.");
    }

    /** The code is documented for too many addresses; that it stands for groups too is a guess. */
    static Refusal tooManyGroups() {
        return new Refusal(400, "InvalidSecurityIps.Duplicate", "An instance has at most 50 groups.");
    }

    static Refusal sameNetworkType() {
        return new Refusal(400, "NetTypeExists", "The instance has the network type already.");
    }

    static Refusal tooManySwitches() {
        return new Refusal(
                400, "QuotaExceeded.SwitchTime", "The network type can be switched 20 times within 24 hours.");
    }

    /** NetTypeExists is documented for the same. */
    static Refusal publicConnectionExists() {
        return new Refusal(403, "PublicConnectionExists", "The instance has a public connection already.");
    }

    static Refusal connectionPrefix() {
        return new Refusal(
                400,
                "InvalidConnectionStringPrefix.Duplicate",
                "The specified ConnectionStringPrefix is out of range or taken.");
    }

    /** The limit is documented, and no code for it: this general one is a guess. */
    static Refusal tooManyValues(int most) {
        return Refusals.invalid("Interval", "a call returns at most " + most + " values; it counts minutes here");
    }

    static Refusal noMetric() {
        return Refusals.valueNotSupported("KeyList", "the keys of DescribeMonitorItems");
    }

    static Refusal noMetricGroup() {
        return Refusals.valueNotSupported("MonitorGroup", "the groups of DescribeMonitorItems");
    }
}
