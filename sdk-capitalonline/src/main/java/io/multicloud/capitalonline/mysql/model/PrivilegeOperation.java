package io.multicloud.capitalonline.mysql.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;

/**
 * The right that an account is to have on a database.
 *
 * @param dbName name of the database, which must exist; required
 * @param privilege the right; required
 */
@Value.Builder
public record PrivilegeOperation(@JsonProperty("DBName") String dbName, DatabaseRight privilege) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static PrivilegeOperationBuilder builder() {
        return new PrivilegeOperationBuilder();
    }

    static void check(PrivilegeOperation operation, RequestCheck check) {
        check.required("dbName", operation.dbName()).required("privilege", operation.privilege());
    }
}
