package io.multicloud.emulator.internal.huawei;

import io.multicloud.emulator.internal.catalog.Catalog;
import io.multicloud.emulator.internal.catalog.CatalogOperation;
import io.multicloud.emulator.internal.catalog.CatalogParameter;
import io.multicloud.emulator.internal.catalog.Catalogs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The routes of all documented operations, and of one that only the provider's own client knows. */
final class HuaweiRoutes {

    private static final List<HuaweiRoute> ALL = Stream.of(
                    of(Catalogs.huaweiIam(), true), of(Catalogs.huaweiFlexusRds(), false), List.of(extra()))
            .flatMap(List::stream)
            .toList();

    private HuaweiRoutes() {}

    /** Of two operations at one place the later documented one must be named by the body; the other takes the rest. */
    static HuaweiRoute find(HuaweiRequest request) {
        List<HuaweiRoute> samePath =
                ALL.stream().filter(route -> route.hasPath(request.path())).toList();
        if (samePath.isEmpty()) {
            throw Refusals.noSuchApi();
        }
        List<HuaweiRoute> candidates = samePath.stream()
                .filter(route -> route.operation().method().equals(request.raw().method()))
                .toList();
        if (candidates.isEmpty()) {
            throw Refusals.methodNotAllowed(request.raw().method());
        }
        return candidates.stream()
                .filter(route -> route.isNamedBy(request))
                .reduce((earlier, later) -> later)
                .orElse(candidates.get(0));
    }

    private static HuaweiRoute extra() {
        CatalogOperation operation = new CatalogOperation(ListJobInfo.NAME, "GET", ListJobInfo.PATH, false, List.of());
        return new HuaweiRoute(operation, false, 200, Set.of());
    }

    private static List<HuaweiRoute> of(Catalog catalog, boolean iam) {
        List<HuaweiRoute> routes = new ArrayList<>();
        for (CatalogOperation operation : catalog.operations().values()) {
            routes.add(new HuaweiRoute(operation, iam, status(catalog, operation), ownMembers(catalog, operation)));
        }
        return routes;
    }

    private static int status(Catalog catalog, CatalogOperation operation) {
        return StreamSupport.stream(catalog.facts().path("operations").spliterator(), false)
                .filter(node -> node.path("name").asText().equals(operation.name()))
                .mapToInt(node -> node.path("success").path(0).intValue())
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> ownMembers(Catalog catalog, CatalogOperation operation) {
        List<CatalogOperation> others = catalog.operations().values().stream()
                .filter(other -> !other.equals(operation))
                .filter(other -> other.method().equals(operation.method()))
                .filter(other -> other.path().equals(operation.path()))
                .toList();
        if (others.isEmpty()) {
            return Set.of();
        }
        Set<String> own = new HashSet<>(members(operation.request().stream().filter(CatalogParameter::required)));
        others.forEach(other -> own.removeAll(members(other.request().stream())));
        return Set.copyOf(own);
    }

    private static Set<String> members(Stream<CatalogParameter> parameters) {
        return parameters
                .filter(parameter -> parameter.in().equals("body"))
                .map(CatalogParameter::name)
                .collect(Collectors.toSet());
    }
}
