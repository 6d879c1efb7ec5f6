package io.multicloud.examples.howto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.examples.howto.HowTo.Entry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of examples: complete, and the same in the code, the list that is printed and the documents. */
class HowToTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "io", "multicloud", "examples", "howto");
    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void every_class_with_a_main_is_an_example_of_its_name() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            List<String> classes = files.filter(HowToTest::hasMain)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !name.equals("HowTo"))
                    .toList();
            assertThat(names()).containsExactlyInAnyOrderElementsOf(classes).hasSizeGreaterThan(10);
        }
    }

    @Test
    void every_class_begins_with_the_question_that_it_answers() throws IOException {
        for (Entry entry : HowTo.ALL) {
            assertThat(SOURCES.resolve(entry.name() + ".java")).content().contains("/** " + entry.question() + " */");
        }
    }

    @Test
    void a_name_that_is_missing_or_unknown_is_answered_with_all_names() {
        assertThat(HowTo.named("")).isEmpty();
        assertThat(HowTo.named("createandwait")).isEmpty();
        assertThat(HowTo.named("CreateAndWait")).isPresent();
        assertThat(listed(""))
                .startsWith("No example is named. Say which by -Dexample=NAME:")
                .contains(names());
        assertThat(listed("Nonsense"))
                .startsWith("There is no example Nonsense.")
                .contains(names());
    }

    @Test
    void the_documents_list_every_example_with_its_command() throws IOException {
        for (String page : List.of("examples.md", "zh-CN/examples.md")) {
            String text = Files.readString(DOCS.resolve(page));
            assertThat(names())
                    .allSatisfy(name -> assertThat(text).contains("`" + name + "`", "/howto/" + name + ".java#"));
        }
        String english = Files.readString(DOCS.resolve("examples.md"));
        assertThat(HowTo.ALL).allSatisfy(entry -> assertThat(english).contains("| " + entry.question() + " |"));
    }

    private static boolean hasMain(Path file) {
        try {
            return Files.readString(file).contains("public static void main(");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names() {
        return HowTo.ALL.stream().map(Entry::name).toList();
    }

    private static String listed(String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        HowTo.list(name, new PrintStream(bytes, true, UTF_8));
        return bytes.toString(UTF_8);
    }
}
