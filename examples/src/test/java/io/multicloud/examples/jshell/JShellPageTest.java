package io.multicloud.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/jshell.md}: what it types at the prompt is typed there in one session, and prints what it says. */
class JShellPageTest {

    // What is typed, and what is printed where the page shows it.
    private static final Pattern BLOCK =
            Pattern.compile("```jshell\\n(.*?)```\\n(?:\\n```text\\n(.*?)```\\n)?", Pattern.DOTALL);

    // Ids, times, ports and request ids differ from session to session.
    private static final Pattern CHANGING = Pattern.compile("[\\w%.:-]*\\d[\\w%.:-]*");

    @TempDir
    Path folder;

    @Test
    void what_the_page_types_prints_what_the_page_shows() throws Exception {
        StringBuilder typed = new StringBuilder();
        List<String> shown = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(Path.of("..", "docs", "jshell.md")));
        while (block.find()) {
            typed.append(block.group(1));
            if (block.group(2) != null) {
                block.group(2).lines().filter(line -> !line.isBlank()).forEach(shown::add);
            }
        }

        Command.Run run = new Command(folder).run(typed + "/exit\n", Map.of("COLUMNS", "100"), "--emulator");

        assertThat(shown).hasSizeGreaterThan(20);
        List<String> lines = typed.toString().lines().toList();
        assertThat((run.out() + run.err())
                        .lines()
                        .map(line -> stable(unechoed(line, lines)))
                        .toList())
                .containsAll(shown.stream().map(JShellPageTest::stable).toList());
        assertThat(run.out()).doesNotContain("Error:", "Fake-Passw0rd1");
        assertThat(run.exitCode()).isZero();
    }

    // What is typed before JShell reads is shown by some JDKs in front of what it prints.
    private static String unechoed(String line, List<String> typed) {
        String text = line.replaceFirst("^(jshell> )+", "");
        return typed.stream()
                .filter(text::startsWith)
                .findFirst()
                .map(echo -> text.substring(echo.length()))
                .orElse(text);
    }

    private static String stable(String text) {
        return CHANGING.matcher(text).replaceAll("*").replaceAll(" +", " ").strip();
    }
}
