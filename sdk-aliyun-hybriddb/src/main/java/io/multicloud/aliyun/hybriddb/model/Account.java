package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.core.spi.Lists;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An account of an instance.
 *
 * @param accountName its name
 * @param accountStatus its state
 * @param accountDescription a note; may be empty
 * @param accountType its kind
 * @param databasePrivileges what it may do; without any grant the service still lists one entry, which names no database
 */
@Value.Builder
public record Account(
        String accountName,
        @Nullable AccountStatus accountStatus,
        @Nullable String accountDescription,
        @Nullable AccountType accountType,
        List<DatabasePrivilege> databasePrivileges) {

    /** Takes a copy of the list. */
    public Account {
        databasePrivileges = Lists.copy(databasePrivileges);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static AccountBuilder builder() {
        return new AccountBuilder();
    }

    /**
     * Returns the privileges that are granted on a database; no documented field, only easier to use.
     *
     * @return the entries of databasePrivileges that name a database
     */
    public List<DatabasePrivilege> grants() {
        return databasePrivileges.stream()
                .filter(privilege -> privilege.dbName() != null)
                .toList();
    }
}
