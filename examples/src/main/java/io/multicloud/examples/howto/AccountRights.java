package io.multicloud.examples.howto;

import io.multicloud.capitalonline.model.InstanceStatus;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.model.AccountStatus;
import io.multicloud.capitalonline.mysql.model.AccountType;
import io.multicloud.capitalonline.mysql.model.CreateDbInstanceRequest;
import io.multicloud.capitalonline.mysql.model.DatabaseRight;
import io.multicloud.capitalonline.mysql.model.DbAccount;
import io.multicloud.capitalonline.mysql.model.PrivilegeOperation;
import io.multicloud.core.Secret;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;

/** How do I grant rights on databases at CapitalOnline? */
public final class AccountRights {

    private AccountRights() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     * @throws Exception when something goes wrong
     */
    public static void main(String[] arguments) throws Exception {
        EmulatedClouds.run(AccountRights::run);
    }

    static void run(EmulatedClouds clouds, PrintStream out) {
        Duration interval = EmulatedClouds.INTERVAL;
        try (CapitalOnlineMysqlClient mysql = clouds.capitalOnline().build()) {
            CreateDbInstanceRequest order = SampleOrders.capitalOnline("orders-db");
            String uuid =
                    mysql.newInstanceIds(order, mysql.createDbInstance(order)).get(0);
            mysql.waitForInstance(uuid)
                    .until(InstanceStatus.RUNNING)
                    .after(interval)
                    .every(interval)
                    .await();

            createAccount(mysql, uuid, SampleOrders.PASSWORD, interval);
            print("granted", grant(mysql, uuid, interval), out);
            mysql.deleteDbPrivilege(uuid, "reporting", List.of("orders"));
            print("after the revocation", available(mysql, uuid, interval), out);
        }
    }

    // tag::create[]
    static void createAccount(CapitalOnlineMysqlClient mysql, String uuid, Secret password, Duration interval) {
        mysql.createPrivilegedAccount(r -> r.instanceUuid(uuid)
                .accountName("reporting")
                .password(password)
                .accountType(AccountType.NORMAL)); // SUPER may do everything, and there is one at most
        available(mysql, uuid, interval);
    }

    static DbAccount available(CapitalOnlineMysqlClient mysql, String uuid, Duration interval) {
        return mysql.waitForAccount(uuid, "reporting")
                .until(AccountStatus.AVAILABLE)
                .after(interval) // without it after 5 seconds
                .every(interval) // without it every 10 seconds
                .await();
    }
    // end::create[]

    // tag::grant[]
    static DbAccount grant(CapitalOnlineMysqlClient mysql, String uuid, Duration interval) {
        mysql.modifyDbPrivilege(r -> r.instanceUuid(uuid)
                .accountName("reporting")
                .operations(
                        List.of(right("orders", DatabaseRight.READ_WRITE), right("stock", DatabaseRight.READ_ONLY))));
        return available(mysql, uuid, interval);
    }

    static PrivilegeOperation right(String database, DatabaseRight right) {
        return PrivilegeOperation.builder().dbName(database).privilege(right).build();
    }
    // end::grant[]

    private static void print(String when, DbAccount account, PrintStream out) {
        account.databasePrivileges()
                .forEach(privilege -> out.println(when + ": " + account.accountName() + " has "
                        + privilege.accountPrivilegeType() + " on " + privilege.dbName()));
    }
}
