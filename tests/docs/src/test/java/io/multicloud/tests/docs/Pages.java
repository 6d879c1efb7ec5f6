package io.multicloud.tests.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Markdown pages of this repository. */
final class Pages {

    static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

    private Pages() {}

    static List<Page> all() {
        return Stream.concat(files(ROOT, 1), files(ROOT.resolve("docs"), Integer.MAX_VALUE))
                .filter(file -> file.toString().endsWith(".md"))
                .sorted()
                .map(Page::of)
                .toList();
    }

    static Page page(String file) {
        return Page.of(ROOT.resolve(file));
    }

    private static Stream<Path> files(Path folder, int depth) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
