package io.multicloud.examples.howto;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.model.Account;
import io.multicloud.aliyun.hybriddb.model.AccountPrivilege;
import io.multicloud.aliyun.hybriddb.model.AccountStatus;
import io.multicloud.aliyun.hybriddb.model.AccountVersion;
import io.multicloud.aliyun.hybriddb.model.DatabasePrivilege;
import io.multicloud.aliyun.hybriddb.model.Grants;
import io.multicloud.aliyun.hybriddb.model.InstanceStatus;
import io.multicloud.core.Secret;
import java.io.PrintStream;
import java.time.Duration;

/** How do I manage accounts, their privileges and passwords? */
public final class AccountsAndPrivileges {

    private AccountsAndPrivileges() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     * @throws Exception when something goes wrong
     */
    public static void main(String[] arguments) throws Exception {
        EmulatedClouds.run(AccountsAndPrivileges::run);
    }

    static void run(EmulatedClouds clouds, PrintStream out) {
        // With secretsInForm no password is part of a URL, which access logs would keep.
        try (HybridDbClient hybridDb = clouds.aliyun().secretsInForm(true).build()) {
            String instance =
                    hybridDb.createInstance(SampleOrders.aliyun("orders-db")).instanceId();
            hybridDb.waitForInstance(instance)
                    .until(InstanceStatus.ACTIVE)
                    .every(EmulatedClouds.INTERVAL)
                    .await();

            createReader(hybridDb, instance, SampleOrders.PASSWORD, EmulatedClouds.INTERVAL);
            changePassword(hybridDb, instance, SampleOrders.PASSWORD, Secret.of("Fake-Passw0rd-2"));
            list(hybridDb, instance, out);

            hybridDb.deleteAccount(instance, "reader");
            // Listed as DELETED counts as gone.
            hybridDb.waitForAccount(instance, "reader")
                    .every(EmulatedClouds.INTERVAL)
                    .awaitGone();
            list(hybridDb, instance, out);
        }
    }

    // tag::create[]
    static Account createReader(HybridDbClient hybridDb, String instanceId, Secret password, Duration interval) {
        hybridDb.createAccount(r -> r.instanceId(instanceId)
                .accountName("reader")
                .accountPassword(password)
                .accountVersion(AccountVersion.NEW) // privileges count for new accounts only
                .dbInfo(Grants.of(AccountPrivilege.READ_ONLY, "orders")));
        return hybridDb.waitForAccount(instanceId, "reader")
                .until(AccountStatus.ACTIVE)
                .every(interval) // without it every 10 seconds
                .await();
    }
    // end::create[]

    // tag::list[]
    static void list(HybridDbClient hybridDb, String instanceId, PrintStream out) {
        for (Account account : hybridDb.describeAccounts(instanceId).accounts()) {
            for (DatabasePrivilege grant : account.grants()) {
                out.println(account.accountName() + " " + account.accountStatus() + ": " + grant.accountPrivilege()
                        + " on " + grant.dbName());
            }
        }
    }
    // end::list[]

    // tag::password[]
    static void changePassword(HybridDbClient hybridDb, String instanceId, Secret present, Secret next) {
        // Whoever knows the present password. Never repeated by itself, as a second time would fail.
        hybridDb.modifyAccountPassword(r -> r.instanceId(instanceId)
                .accountName("reader")
                .oldPassword(present)
                .newPassword(next));
        // Whoever does not.
        hybridDb.resetAccountPassword(
                r -> r.instanceId(instanceId).accountName("reader").newPassword(present));
    }
    // end::password[]
}
