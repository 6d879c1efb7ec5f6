package io.multicloud.tests.contract.scaffold;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The imports of a file. */
final class Imports {

    private final String packageName;
    private final Set<String> names = new TreeSet<>();

    Imports(String packageName) {
        this.packageName = packageName;
    }

    /** Imports a class where that is needed, and returns its simple name. */
    String use(String name) {
        int dot = name.lastIndexOf('.');
        String home = name.substring(0, dot);
        if (!home.equals(packageName) && !home.equals("java.lang")) {
            names.add(name);
        }
        return name.substring(dot + 1);
    }

    @Override
    public String toString() {
        String lines = names.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining());
        return "package " + packageName + ";\n\n" + lines + (lines.isEmpty() ? "" : "\n");
    }
}
