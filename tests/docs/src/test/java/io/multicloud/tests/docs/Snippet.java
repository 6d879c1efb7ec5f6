package io.multicloud.tests.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.FencedCodeBlock;

/**
 * A block of code in a page, and where it is taken from: the line before it says {@code <!-- code: file#name -->}, and
 * the file has it between {@code // tag::name[]} and {@code // end::name[]}.
 */
record Snippet(FencedCodeBlock block, String file, String name) {

    private static final Pattern MARKER = Pattern.compile("<!-- code: ([^#\\s]+)#([\\w-]+) -->");
    private static final Pattern ANY_TAG = Pattern.compile("\\s*// (tag|end)::[\\w-]+\\[]");

    static Snippet of(Page page, FencedCodeBlock block) {
        int line = Page.line(block);
        String before = line == 0 ? "" : page.text().lines().toList().get(line - 1);
        Matcher marker = MARKER.matcher(before.strip());
        if (!marker.matches()) {
            throw new AssertionError(page + ":" + (line + 1) + " has code that names no source");
        }
        return new Snippet(block, marker.group(1), marker.group(2));
    }

    /** What the source has. */
    String source() {
        List<String> lines = lines();
        int from = lines.indexOf("// tag::" + name + "[]");
        int to = lines.indexOf("// end::" + name + "[]");
        if (from < 0 || to < from) {
            throw new AssertionError(file + " has no region " + name);
        }
        return raw().subList(from + 1, to).stream()
                .filter(line -> !ANY_TAG.matcher(line).matches())
                .collect(Collectors.joining("\n"))
                .stripIndent()
                .strip();
    }

    private List<String> lines() {
        return raw().stream().map(String::strip).toList();
    }

    private List<String> raw() {
        try {
            return Files.readAllLines(Pages.ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
