package io.multicloud.emulator.internal.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/**
 * What the documents say of one service.
 *
 * @param operations by name, in the order of the file
 * @param facts the whole file, for what has no component here
 */
public record Catalog(
        String provider,
        String service,
        String apiVersion,
        Map<String, CatalogOperation> operations,
        ObjectNode facts) {

    public Optional<CatalogOperation> operation(String name) {
        return Optional.ofNullable(operations.get(name));
    }
}
