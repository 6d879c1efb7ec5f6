package io.multicloud.emulator.internal.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every parameter of every catalog, with where it stands. */
record CatalogWalk(String place, JsonNode parameter, JsonNode beside) {

    static final List<Catalog> CATALOGS = List.of(
            Catalogs.aliyunHybridDb(),
            Catalogs.huaweiFlexusRds(),
            Catalogs.huaweiIam(),
            Catalogs.capitalOnlineMysql(),
            Catalogs.capitalOnlineRedis());

    static Stream<CatalogWalk> parameters() {
        List<CatalogWalk> found = new ArrayList<>();
        for (Catalog catalog : CATALOGS) {
            String name = catalog.provider() + "-" + catalog.service();
            walk(name + " common", catalog.facts().path("commonRequest"), found);
            walk(name + " common", catalog.facts().path("commonHeaders"), found);
            catalog.facts()
                    .path("operations")
                    .forEach(operation ->
                            walk(name + " " + operation.path("name").asText(), operation.path("request"), found));
        }
        return found.stream();
    }

    private static void walk(String place, JsonNode parameters, List<CatalogWalk> found) {
        for (JsonNode parameter : parameters) {
            String here = place + " " + parameter.path("name").asText();
            found.add(new CatalogWalk(here, parameter, parameters));
            walk(here, parameter.path("fields"), found);
        }
    }

    JsonNode rules() {
        return parameter.path("rules");
    }

    boolean hasBeside(String name) {
        for (JsonNode other : beside) {
            if (other.path("name").asText().equals(name)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return place;
    }
}
