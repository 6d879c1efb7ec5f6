package io.multicloud.tests.endtoend.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on troubleshooting quotes nothing that no test beside this one provokes. */
class QuotedMessagesTest {

    private static final Path TESTS = Path.of(
            "src", "test", "java", QuotedMessagesTest.class.getPackageName().replace('.', '/'));

    @Test
    void every_quoted_message_is_provoked_by_a_test() throws IOException {
        String tests = tests();
        assertThat(TroublePage.all())
                .allSatisfy(page -> assertThat(page.quotes())
                        .doesNotHaveDuplicates()
                        .hasSizeGreaterThan(30)
                        .allMatch(quote -> tests.contains("quoted(\"" + quote + "\""), "is quoted by a test"));
    }

    @Test
    void both_languages_quote_the_same_in_the_same_order() {
        assertThat(TroublePage.all())
                .map(TroublePage::quotes)
                .satisfies(quotes -> assertThat(quotes.get(1)).isEqualTo(quotes.get(0)));
    }

    private static String tests() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(TESTS)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith("Test.java")).toList()) {
                text.append(Files.readString(file));
            }
        }
        // Wherever the formatter breaks the line.
        return text.toString().replaceAll("quoted\\(\\s+\"", "quoted(\"");
    }
}
