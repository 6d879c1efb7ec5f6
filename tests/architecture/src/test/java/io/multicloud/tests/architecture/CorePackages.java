package io.multicloud.tests.architecture;

import io.multicloud.core.ServiceClient;
import java.lang.module.ModuleDescriptor;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The packages of core by their names below {@code io.multicloud.core}, which itself is called {@code core}. */
final class CorePackages {

    private static final String CORE = "io.multicloud.core";

    private CorePackages() {}

    static List<String> all() {
        return descriptor().packages().stream()
                .sorted()
                .map(CorePackages::shortName)
                .toList();
    }

    static Set<String> exported() {
        return descriptor().exports().stream()
                .map(export -> shortName(export.source()))
                .collect(Collectors.toSet());
    }

    static String shortName(String packageName) {
        return packageName.equals(CORE) ? "core" : packageName.substring(CORE.length() + 1);
    }

    private static ModuleDescriptor descriptor() {
        return CodePlace.descriptor(ServiceClient.class);
    }
}
