package io.multicloud.emulator.internal.aliyun;

import io.multicloud.emulator.internal.state.LifeClock;
import io.multicloud.emulator.internal.state.LivingStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The accounts of one instance. That the one made with the instance counts among the documented three is a guess. */
final class DatabaseAccounts {

    private static final int LIMIT = 3;

    private final LifeClock clock;
    private final LivingStore<DatabaseAccount> accounts;

    DatabaseAccounts(LifeClock clock) {
        this.clock = clock;
        this.accounts = new LivingStore<>(clock);
    }

    List<DatabaseAccount> all() {
        return accounts.all();
    }

    void add(DatabaseAccount account) {
        if (find(account.id()).isPresent()) {
            throw StateRefusals.duplicateAccountName();
        }
        Instant now = clock.now();
        if (all().stream().filter(other -> !other.isDeleted(now)).count() == LIMIT) {
            throw StateRefusals.accountQuota();
        }
        accounts.add(account);
    }

    /** The account that a change names; it must be active. */
    DatabaseAccount active(AliyunParameters parameters) {
        DatabaseAccount account = find(parameters.required("AccountName")).orElseThrow(StateRefusals::noAccount);
        if (!account.isActive(clock.now())) {
            throw StateRefusals.accountStatus();
        }
        return account;
    }

    private Optional<DatabaseAccount> find(String name) {
        return accounts.find(name).filter(account -> !account.isDeleted(clock.now()));
    }
}
