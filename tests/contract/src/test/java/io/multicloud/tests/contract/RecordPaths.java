package io.multicloud.tests.contract;

import io.multicloud.core.spi.Naming;
import io.multicloud.tests.contract.sdk.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Tells where two records of one type differ: the components' names, without places in lists. */
final class RecordPaths {

    private RecordPaths() {}

    static List<String> different(Object one, Object other) {
        List<String> paths = new ArrayList<>();
        compare("", one, other, paths);
        return paths;
    }

    private static void compare(String path, Object one, Object other, List<String> paths) {
        if (Objects.equals(one, other)) {
            return;
        }
        if (one instanceof Record && other instanceof Record && one.getClass() == other.getClass()) {
            for (Component component : Component.of(one.getClass(), Naming.UPPER_CAMEL)) {
                compare(
                        path.isEmpty() ? component.name() : path + "." + component.name(),
                        component.valueIn(one),
                        component.valueIn(other),
                        paths);
            }
        } else if (one instanceof List<?> left && other instanceof List<?> right && left.size() == right.size()) {
            for (int i = 0; i < left.size(); i++) {
                compare(path + "[]", left.get(i), right.get(i), paths);
            }
        } else {
            paths.add(path);
        }
    }
}
