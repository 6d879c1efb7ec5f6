package io.multicloud.capitalonline.mysql.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What an ordinary account may do with a database.
 *
 * @param accountPrivilegeType the right
 * @param dbName name of the database
 * @param tableName name of the table, {@code *} for all
 * @param accountPrivilegeDetail SQL privileges, separated by a comma and a blank
 */
@Value.Builder
public record DatabasePrivilege(
        @Nullable DatabaseRight accountPrivilegeType,
        @JsonProperty("DBName") @Nullable String dbName,
        @Nullable String tableName,
        @Nullable String accountPrivilegeDetail) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DatabasePrivilegeBuilder builder() {
        return new DatabasePrivilegeBuilder();
    }
}
