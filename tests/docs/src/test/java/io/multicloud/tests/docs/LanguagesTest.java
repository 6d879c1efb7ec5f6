package io.multicloud.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Heading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds Chinese pages against their English twins, as far as a machine can: all but the words. */
class LanguagesTest {

    // Text in quotes, and numbers with two digits or more: those with one are words in one of the languages.
    private static final Pattern CODE = Pattern.compile("`[^`\\n]+`");
    private static final Pattern NAME = Pattern.compile("[A-Z]\\w*Exception|[A-Z]+_[A-Z_]+|[A-Z]{4,}");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.-])\\d[\\d,.]*\\d(?![\\w-])");

    record Twins(Page english, Page chinese) {}

    static List<Twins> twins() {
        return Stream.concat(
                        Stream.of(new Twins(Pages.page("README.md"), Pages.page("README.zh-CN.md"))),
                        Pages.all().stream()
                                .filter(page -> page.file().getParent().endsWith("zh-CN"))
                                .filter(page -> !page.file().endsWith("README.md"))
                                .map(page -> new Twins(Page.of(twin(page)), page)))
                .toList();
    }

    private static Path twin(Page chinese) {
        return chinese.file()
                .getParent()
                .resolveSibling(chinese.file().getFileName().toString());
    }

    @Test
    void the_pages_that_a_newcomer_needs_are_there_in_chinese() {
        assertThat(twins())
                .map(twins -> twins.english().name())
                .contains(
                        "README.md",
                        "docs/getting-started.md",
                        "docs/credentials.md",
                        "docs/errors.md",
                        "docs/troubleshooting.md",
                        "docs/aliyun-hybriddb.md",
                        "docs/huawei-flexus.md",
                        "docs/capitalonline.md");
    }

    @ParameterizedTest
    @MethodSource("twins")
    void both_have_the_same_parts(Twins twins) {
        assertThat(levels(twins.chinese())).isEqualTo(levels(twins.english()));
        assertThat(twins.chinese().tableRows()).hasSameSizeAs(twins.english().tableRows());
        assertThat(twins.chinese().listItems()).hasSameSizeAs(twins.english().listItems());
    }

    @ParameterizedTest
    @MethodSource("twins")
    void both_show_the_same_code(Twins twins) {
        assertThat(code(twins.chinese())).isEqualTo(code(twins.english()));
    }

    @ParameterizedTest
    @MethodSource("twins")
    void both_name_the_same_things(Twins twins) {
        assertThat(found(CODE, twins.chinese())).containsExactlyInAnyOrderElementsOf(found(CODE, twins.english()));
        assertThat(found(NUMBER, twins.chinese())).containsExactlyInAnyOrderElementsOf(found(NUMBER, twins.english()));
    }

    @ParameterizedTest
    @MethodSource("twins")
    void each_leads_to_the_other(Twins twins) {
        assertThat(targets(twins.english())).contains(twins.chinese().file());
        assertThat(targets(twins.chinese())).contains(twins.english().file());
    }

    private static List<Path> targets(Page page) {
        return page.links().stream()
                .map(link -> link.getDestination())
                .filter(link -> !link.contains(":"))
                .map(link ->
                        page.file().resolveSibling(link.replaceFirst("#.*", "")).normalize())
                .filter(Files::exists)
                .toList();
    }

    private static List<Integer> levels(Page page) {
        return page.headings().stream().map(Heading::getLevel).toList();
    }

    // Pictures made of text hold words, and the names of code between them.
    private static List<String> code(Page page) {
        return page.codeBlocks().stream()
                .map(block -> block.getInfo().equals("text") ? names(block.getLiteral()) : block.getLiteral())
                .toList();
    }

    private static String names(String picture) {
        return NAME.matcher(picture).results().map(MatchResult::group).collect(Collectors.joining(" "));
    }

    private static List<String> found(Pattern pattern, Page page) {
        String text = page.text().replaceAll("(?s)```.*?```|<!--.*?-->|\\]\\([^)]*\\)", "");
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }
}
