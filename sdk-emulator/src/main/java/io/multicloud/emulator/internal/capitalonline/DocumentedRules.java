package io.multicloud.emulator.internal.capitalonline;

import io.multicloud.emulator.internal.catalog.CatalogOperation;
import io.multicloud.emulator.internal.catalog.RequestParts;
import io.multicloud.emulator.internal.catalog.RuleCheck;

/** Refuses what the rules of the catalog refuse. What only the service can know is left to the actions. */
final class DocumentedRules {

    private static final RuleCheck CHECK = RuleCheck.blankIsAbsent();

    private DocumentedRules() {}

    static void check(CatalogOperation operation, Arguments arguments) {
        CHECK.first(operation, RequestParts.ofOnePlace(arguments.tree())).ifPresent(violation -> {
            throw Refusals.broken(violation);
        });
    }
}
