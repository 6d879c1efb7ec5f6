package io.multicloud.tests.architecture;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where the code of a module lies, a folder or a jar, and what its descriptor says. */
final class CodePlace {

    private CodePlace() {}

    static Path of(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static ModuleDescriptor descriptor(Class<?> type) {
        return ModuleFinder.of(of(type)).findAll().iterator().next().descriptor();
    }
}
