package io.multicloud.tests.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.FencedCodeBlock;

/** The page of a package in the Javadoc, as its source has it. */
record PackagePage(Path file, String text) {

    private static final Pattern CODE =
            Pattern.compile("(?<= \\* <pre>\\{@code\\n)(.*?)(?= \\* }</pre>)", Pattern.DOTALL);

    /** Every exported package of the published modules. */
    static List<PackagePage> all() {
        try (Stream<Path> modules = Files.list(Pages.ROOT)) {
            return modules.map(module -> module.resolve("src/main/java"))
                    .filter(folder -> folder.getParent()
                            .getParent()
                            .getParent()
                            .getFileName()
                            .toString()
                            .startsWith("sdk-"))
                    .filter(Files::isDirectory)
                    .flatMap(folder -> within(folder).stream())
                    .sorted()
                    .map(PackagePage::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> within(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith("package-info.java"))
                    .filter(file -> !folder.relativize(file).toString().contains("internal"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PackagePage of(Path file) {
        try {
            return new PackagePage(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return text.replaceFirst("(?s).*\\npackage ([\\w.]+);.*", "$1");
    }

    /** The code that the page shows; there is one piece of it. */
    String code() {
        Matcher code = code(text);
        return code.group()
                .lines()
                .map(line -> line.replaceFirst("^ \\* ?", ""))
                .collect(Collectors.joining("\n"));
    }

    /** Puts other code in its place. */
    void write(String code) throws IOException {
        Matcher old = code(text);
        String lines =
                code.lines().map(line -> (" * " + line).stripTrailing() + "\n").collect(Collectors.joining());
        Files.writeString(file, text.substring(0, old.start()) + lines + text.substring(old.end()));
    }

    private Matcher code(String within) {
        Matcher code = CODE.matcher(within);
        if (!code.find()) {
            throw new AssertionError(file + " shows no code");
        }
        return code;
    }

    /** The same code as it is compiled. */
    String source(String compiled) {
        String region = name().replace("io.multicloud.", "").replace('.', '-');
        return new Snippet(new FencedCodeBlock(), compiled, region).source();
    }

    @Override
    public String toString() {
        return name();
    }
}
