package io.multicloud.emulator.internal.capitalonline;

import io.multicloud.emulator.internal.catalog.Catalog;
import io.multicloud.emulator.internal.catalog.Catalogs;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The actions that are served, by path and name. Method and path are the catalog's. */
final class CapitalOnlineActions {

    private static final Map<String, ServedAction> BY_ADDRESS = new HashMap<>();

    static {
        MysqlActions.all().forEach((name, action) -> serve(Catalogs.capitalOnlineMysql(), name, action));
        RedisActions.all().forEach((name, action) -> serve(Catalogs.capitalOnlineRedis(), name, action));
        // How the provider's first document of MySQL spelt it.
        find("/mysql", "DescribeRegions").ifPresent(served -> BY_ADDRESS.put("/mysql DescribeRegins", served));
    }

    private CapitalOnlineActions() {}

    static Optional<ServedAction> find(String path, String action) {
        return Optional.ofNullable(BY_ADDRESS.get(path + " " + action));
    }

    private static void serve(Catalog catalog, String name, CapitalOnlineAction action) {
        ServedAction served = new ServedAction(catalog.operation(name).orElseThrow(), action);
        BY_ADDRESS.put(served.operation().path() + " " + name, served);
    }
}
