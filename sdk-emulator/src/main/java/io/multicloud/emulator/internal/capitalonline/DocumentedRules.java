package io.multicloud.emulator.internal.capitalonline;

import io.multicloud.emulator.internal.catalog.Catalog;
import io.multicloud.emulator.internal.catalog.Catalogs;
import io.multicloud.emulator.internal.catalog.RequestParts;
import io.multicloud.emulator.internal.catalog.RuleCheck;

/** Refuses what the rules of the catalog refuse. What only the service can know is left to the actions. */
final class DocumentedRules {

    private static final RuleCheck CHECK = RuleCheck.blankIsAbsent();

    private DocumentedRules() {}

    static void check(String path, String action, Arguments arguments) {
        catalog(path)
                .operation(action)
                .flatMap(operation -> CHECK.first(operation, RequestParts.ofOnePlace(arguments.tree())))
                .ifPresent(violation -> {
                    throw Refusals.broken(violation);
                });
    }

    /** Tasks and monitoring stand in the document of MySQL. */
    private static Catalog catalog(String path) {
        return path.equals("/redis") ? Catalogs.capitalOnlineRedis() : Catalogs.capitalOnlineMysql();
    }
}
