package io.multicloud.aliyun.hybriddb.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What an account may do with a database.
 *
 * @param dbName name of the database; absent where nothing is granted
 * @param accountPrivilege the privilege; absent where nothing is granted
 * @param accountPrivilegeDetail the SQL privileges, joined by commas; may be empty
 */
@Value.Builder
public record DatabasePrivilege(
        @JsonProperty("DBName") @Nullable String dbName,
        @Nullable AccountPrivilege accountPrivilege,
        @Nullable String accountPrivilegeDetail) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DatabasePrivilegeBuilder builder() {
        return new DatabasePrivilegeBuilder();
    }

    /**
     * Returns the SQL privileges one by one; no documented field, only easier to use.
     *
     * @return for example {@code SELECT} and {@code CREATE VIEW}; empty for none
     */
    public List<String> sqlPrivileges() {
        return CommaTexts.parts(accountPrivilegeDetail);
    }
}
