package io.multicloud.benchmarks.report;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folders of jars that Maven gave each library, and the class path of the report itself. */
final class ClassPaths {

    private final Path root;

    ClassPaths(Path root) {
        this.root = root;
    }

    List<Path> jars(String library) throws IOException {
        List<Path> jars = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(root.resolve(library), "*.jar")) {
            found.forEach(jars::add);
        }
        jars.sort(null);
        return jars;
    }

    /** Returns a library's jars and the peers' classes, and of the report's own jars those that are named so. */
    String of(String library, String... ownJars) throws IOException {
        Stream<String> own = Arrays.stream(own().split(File.pathSeparator)).filter(path -> isWanted(path, ownJars));
        return Stream.concat(own, jars(library).stream().map(Path::toString))
                .collect(Collectors.joining(File.pathSeparator));
    }

    String own() {
        return System.getProperty("java.class.path");
    }

    private static boolean isWanted(String path, String... names) {
        Path file = Path.of(path);
        return file.endsWith(Path.of("benchmarks", "target", "classes"))
                || Arrays.stream(names).anyMatch(file.getFileName().toString()::startsWith);
    }
}
