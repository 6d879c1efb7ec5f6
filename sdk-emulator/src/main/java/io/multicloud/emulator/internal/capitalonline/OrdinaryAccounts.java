package io.multicloud.emulator.internal.capitalonline;

import java.time.Instant;

/** Finds the account that a change names. */
final class OrdinaryAccounts {

    private OrdinaryAccounts() {}

    /** Of either type. */
    static MysqlAccount free(MysqlInstance instance, Arguments arguments, Instant now) {
        MysqlAccount account =
                instance.accounts().find(arguments.text("AccountName")).orElseThrow(Refusals::noAccount);
        if (!account.status(now).equals("available")) {
            throw Refusals.inUse();
        }
        return account;
    }

    static MysqlAccount ordinary(MysqlInstance instance, Arguments arguments, Instant now) {
        MysqlAccount account = free(instance, arguments, now);
        if (account.isSuper()) {
            throw Refusals.unsupported("A Super account has no rights on single databases.");
        }
        return account;
    }

    /** Marks both as changing for the time of a change. */
    static void begin(MysqlInstance instance, MysqlAccount account, Instant end) {
        account.occupation().begin(InstanceStatus.UPDATING, end);
        instance.occupation().begin(InstanceStatus.UPDATING, end);
    }
}
