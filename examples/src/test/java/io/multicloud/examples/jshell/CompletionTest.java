package io.multicloud.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis.Suggestion;
import org.junit.jupiter.api.Test;

/** What the tabulator key offers after {@code startup.jsh}. */
class CompletionTest {

    @Test
    void short_names_complete_at_once_and_only_ours_are_offered_beside_those_of_every_object() throws IOException {
        try (JShell shell = shell()) {
            assertThat(suggestions(shell, "ta")).containsExactly("table(");
            assertThat(suggestions(shell, "hu")).containsExactly("huawei");
            assertThat(suggestions(shell, "pr")).containsExactly("preview(");
            assertThat(suggestions(shell, "")
                            .filter(name -> Character.isLowerCase(name.charAt(0)) && name.matches("\\w+\\(?\\)?")))
                    .containsExactly(
                            "aliyun", "help()", "huawei", "json(", "mysql", "preview(", "redis", "table(", "waitFor(");
        }
    }

    @Test
    void a_client_offers_what_it_can_do() throws IOException {
        try (JShell shell = shell()) {
            assertThat(suggestions(shell, "huawei.listI")).containsExactly("listInstances(", "listInstancesPager(");
        }
    }

    private static Stream<String> suggestions(JShell shell, String typed) {
        return shell.sourceCodeAnalysis().completionSuggestions(typed, typed.length(), new int[1]).stream()
                .map(Suggestion::continuation)
                .distinct()
                .sorted();
    }

    // In this process and without clients: completion looks at types only.
    private static JShell shell() throws IOException {
        JShell shell = JShell.builder()
                .executionEngine("local")
                .compilerOptions("--class-path", System.getProperty("java.class.path"))
                .build();
        List<String> lines = Files.readAllLines(Path.of("jshell", "startup.jsh"));
        lines.stream()
                .map(line -> line.replaceFirst("= .*", "= null;"))
                .filter(line -> line.startsWith("import") || line.endsWith("= null;"))
                .forEach(line -> shell.eval(line.endsWith(";") ? line : line + ";"));
        return shell;
    }
}
