package io.multicloud.capitalonline.mysql.model;

import io.multicloud.core.spi.Lists;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An account of an instance.
 *
 * @param accountType its kind
 * @param serviceId id of the instance
 * @param accountStatus its state
 * @param accountName its name
 * @param accountDescription a note
 * @param databasePrivileges what it may do with databases; empty for a {@code Super} account
 * @param extraPrivilege what it may do beyond them; null for a {@code Super} account
 */
@Value.Builder
public record DbAccount(
        @Nullable AccountType accountType,
        @Nullable String serviceId,
        @Nullable AccountStatus accountStatus,
        @Nullable String accountName,
        @Nullable String accountDescription,
        List<DatabasePrivilege> databasePrivileges,
        @Nullable ExtraPrivilege extraPrivilege) {

    /** Takes a copy of the list. */
    public DbAccount {
        databasePrivileges = Lists.copy(databasePrivileges);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DbAccountBuilder builder() {
        return new DbAccountBuilder();
    }
}
