package io.multicloud.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the links of the documents against files and headings. */
class LinksTest {

    static List<Page> pages() {
        return Pages.all();
    }

    @Test
    void all_pages_are_looked_at() {
        assertThat(pages())
                .map(Page::name)
                .contains("README.md", "docs/errors.md", "docs/decisions/README.md")
                .hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_leads_to_a_file_and_a_heading_that_are_there(Page page) {
        assertThat(page.links().stream()
                        .map(Link::getDestination)
                        .filter(link -> !leads(page, URI.create(link)))
                        .toList())
                .isEmpty();
    }

    @Test
    void every_page_is_in_the_index() {
        Page index = Pages.page("docs/README.md");
        List<Path> listed = new ArrayList<>(List.of(index.file()));
        index.links().forEach(link -> listed.add(target(index, URI.create(link.getDestination()))));
        assertThat(listed)
                .containsAll(Pages.all().stream()
                        .map(Page::file)
                        .filter(file -> !file.getParent().endsWith("decisions")
                                && !file.getParent().endsWith("zh-CN"))
                        .filter(file -> file.startsWith(index.file().getParent()))
                        .toList());
    }

    private static boolean leads(Page page, URI link) {
        if (link.getScheme() != null) {
            return true;
        }
        Path target = target(page, link);
        if (link.getFragment() == null) {
            return Files.exists(target);
        }
        return Files.isRegularFile(target) && Anchors.of(Page.of(target)).contains(link.getFragment());
    }

    private static Path target(Page page, URI link) {
        return link.getPath().isEmpty()
                ? page.file()
                : page.file().resolveSibling(link.getPath()).normalize();
    }
}
