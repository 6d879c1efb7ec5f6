package io.multicloud.examples.springboot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a service answered.
 *
 * @param of the service
 * @param rows its instances, none when it did not answer
 * @param problem why it did not answer, null when it did
 */
record Listing(
        DatabaseService of,
        List<InstanceRow> rows,
        @Nullable String problem) {

    long count(Condition condition) {
        return rows.stream().filter(row -> row.condition() == condition).count();
    }
}
