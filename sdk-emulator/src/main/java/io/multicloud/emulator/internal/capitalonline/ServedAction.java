package io.multicloud.emulator.internal.capitalonline;

import io.multicloud.emulator.internal.catalog.CatalogOperation;

/** An action with what the catalog says of it. */
record ServedAction(CatalogOperation operation, CapitalOnlineAction action) {

    String method() {
        return operation.method();
    }
}
