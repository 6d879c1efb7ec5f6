package io.multicloud.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.capitalonline.Area;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name that several packages have would be ambiguous once two files are open, had not each imported it by its name. */
class CloudFilesTest {

    private static final List<String> FILES = List.of("aliyun.jsh", "huawei.jsh", "capitalonline.jsh", "redis.jsh");

    @ParameterizedTest
    @ValueSource(strings = {"aliyun.jsh", "huawei.jsh", "capitalonline.jsh", "redis.jsh"})
    void every_name_that_several_packages_have_is_imported_by_its_name(String file) throws Exception {
        Set<String> names = new TreeSet<>();
        for (String each : packages(file)) {
            names.addAll(types(each));
        }
        names.retainAll(sharedNames());

        assertThat(imports(file)
                        .filter(name -> !name.endsWith(".*"))
                        .map(name -> name.substring(name.lastIndexOf('.') + 1)))
                .isNotEmpty()
                .containsExactlyElementsOf(names);
    }

    @Test
    void the_files_bring_every_package_of_models() throws Exception {
        assertThat(allPackages()).hasSize(6).allMatch(name -> name.endsWith(".model"));
    }

    private static Set<String> sharedNames() throws Exception {
        Map<String, Integer> counts = new TreeMap<>();
        for (String each : allPackages()) {
            types(each).forEach(name -> counts.merge(name, 1, Integer::sum));
        }
        counts.values().removeIf(count -> count == 1);
        return counts.keySet();
    }

    private static Set<String> allPackages() throws IOException {
        Set<String> packages = new TreeSet<>();
        for (String file : FILES) {
            packages.addAll(packages(file));
        }
        return packages;
    }

    private static List<String> packages(String file) throws IOException {
        return imports(file)
                .filter(name -> name.endsWith(".*"))
                .map(name -> name.substring(0, name.length() - ".*".length()))
                .toList();
    }

    private static Stream<String> imports(String file) throws IOException {
        return Files.readAllLines(Path.of("jshell", file)).stream()
                .filter(line -> line.startsWith("import "))
                .map(line -> line.substring("import ".length()));
    }

    // From folders of classes or from jars, as the build happens to have them.
    private static Set<String> types(String packageName) throws Exception {
        String path = packageName.replace('.', '/');
        Path place = place(packageName);
        if (Files.isDirectory(place)) {
            return types(packageName, place.resolve(path));
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return types(packageName, jar.getPath(path));
        }
    }

    private static Path place(String packageName) throws URISyntaxException {
        Class<?> neighbour = packageName.contains("aliyun")
                ? HybridDbClient.class
                : packageName.contains("huawei") ? FlexusRdsClient.class : Area.class;
        return Path.of(
                neighbour.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static Set<String> types(String packageName, Path folder) throws Exception {
        Set<String> types = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replaceAll("\\.class$", "");
                if (!name.matches(".*([$-]|Builder$).*")
                        && Modifier.isPublic(
                                Class.forName(packageName + "." + name).getModifiers())) {
                    types.add(name);
                }
            }
        }
        return types;
    }
}
