package io.multicloud.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.FencedCodeBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the Java code of the documents against the compiled code that it is taken from. With {@code -Ddocs.write=true}
 * the documents are written anew.
 */
class SnippetsTest {

    private static final boolean WRITE = Boolean.getBoolean("docs.write");

    // Has a test of its own, which also runs its YAML.
    private static final List<String> ELSEWHERE = List.of("docs/spring-boot.md");

    static Stream<Page> pages() {
        return Pages.all().stream().filter(page -> !ELSEWHERE.contains(page.name()));
    }

    @Test
    void there_is_code_to_look_at() {
        assertThat(pages().mapToLong(page -> java(page).count()).sum()).isGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_code_of_a_page_is_compiled_elsewhere(Page page) throws IOException {
        List<Snippet> snippets =
                java(page).map(block -> Snippet.of(page, block)).toList();
        if (WRITE) {
            write(page, snippets);
            return;
        }
        for (Snippet snippet : snippets) {
            assertThat(snippet.block().getLiteral().strip())
                    .as("%s:%d, from %s#%s", page, Page.line(snippet.block()) + 1, snippet.file(), snippet.name())
                    .isEqualTo(snippet.source());
        }
    }

    private static Stream<FencedCodeBlock> java(Page page) {
        return page.codeBlocks().stream().filter(block -> block.getInfo().equals("java"));
    }

    // From the last to the first, as lines after a block move.
    private static void write(Page page, List<Snippet> snippets) throws IOException {
        List<String> lines = new ArrayList<>(page.text().lines().toList());
        for (int i = snippets.size() - 1; i >= 0; i--) {
            Snippet snippet = snippets.get(i);
            int first = Page.line(snippet.block()) + 1;
            int size = (int) snippet.block().getLiteral().lines().count();
            List<String> inside = lines.subList(first, first + size);
            inside.clear();
            inside.addAll(snippet.source().lines().toList());
        }
        Files.writeString(page.file(), String.join("\n", lines) + "\n");
    }
}
