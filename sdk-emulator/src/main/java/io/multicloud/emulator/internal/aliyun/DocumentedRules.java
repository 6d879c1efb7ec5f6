package io.multicloud.emulator.internal.aliyun;

import io.multicloud.emulator.internal.catalog.Catalogs;
import io.multicloud.emulator.internal.catalog.RequestParts;
import io.multicloud.emulator.internal.catalog.RuleCheck;

/** Refuses what the rules of the catalog refuse. What only the service can know is left to the actions. */
final class DocumentedRules {

    private static final RuleCheck CHECK = RuleCheck.blankIsAbsent();

    private DocumentedRules() {}

    static void check(String action, AliyunParameters parameters) {
        checkOwner(parameters);
        Catalogs.aliyunHybridDb()
                .operation(action)
                .flatMap(operation -> CHECK.first(operation, RequestParts.ofOnePlace(parameters.tree())))
                .ifPresent(violation -> {
                    throw Refusals.broken(violation);
                });
    }

    private static void checkOwner(AliyunParameters parameters) {
        if (parameters.optional("OwnerId").isPresent()
                && parameters.optional("OwnerAccount").isPresent()) {
            throw Refusals.twoOwners();
        }
    }
}
