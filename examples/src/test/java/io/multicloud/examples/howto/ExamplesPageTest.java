package io.multicloud.examples.howto;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What {@code docs/examples.md} shows of the output of an example is what the example prints. */
@Timeout(60)
class ExamplesPageTest {

    private static final Pattern SECTION = Pattern.compile("(?ms)^## .*?(?=^## |\\z)");
    private static final Pattern SOURCE = Pattern.compile("/howto/(\\w+)\\.java#");
    private static final Pattern OUTPUT = Pattern.compile("(?s)```text\\n(.*?)```");

    // Ids differ from run to run.
    private static final Pattern ID = Pattern.compile("\\b(pd-\\w+|[\\w-]{30,})\\b");

    @Test
    void what_is_shown_is_what_is_printed() throws Exception {
        String page = Files.readString(Path.of("..", "docs", "examples.md"));
        int shown = 0;
        for (MatchResult section : SECTION.matcher(page).results().toList()) {
            List<String> expected = lines(OUTPUT, section.group());
            if (!expected.isEmpty()) {
                String name = first(SOURCE, section.group());
                try (Run run = Run.of(HowTo.named(name).orElseThrow())) {
                    assertThat(run.lines().stream().map(ExamplesPageTest::stable))
                            .as(name)
                            .startsWith(expected.toArray(String[]::new));
                }
                shown++;
            }
        }
        assertThat(shown).isGreaterThan(2);
    }

    private static List<String> lines(Pattern pattern, String section) {
        return pattern.matcher(section)
                .results()
                .flatMap(block -> block.group(1).lines())
                .map(ExamplesPageTest::stable)
                .toList();
    }

    private static String first(Pattern pattern, String section) {
        return pattern.matcher(section)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static String stable(String line) {
        return ID.matcher(line).replaceAll("ID");
    }
}
