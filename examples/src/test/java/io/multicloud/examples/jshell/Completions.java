package io.multicloud.examples.jshell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis.Suggestion;

/** Prints what the tabulator key offers after {@code startup.jsh}; a program of its own, as JShell keeps threads. */
final class Completions {

    private Completions() {}

    /** Takes what is typed, one argument for each question. */
    public static void main(String[] typed) throws Exception {
        try (JShell shell = JShell.builder()
                .executionEngine("local")
                .compilerOptions("--class-path", System.getProperty("java.class.path"))
                .build()) {
            // Without clients: completion looks at types only.
            Files.readAllLines(Path.of("jshell", "startup.jsh")).stream()
                    .map(line -> line.replaceFirst("= .*", "= null"))
                    .filter(line -> line.startsWith("import") || line.endsWith("= null"))
                    .forEach(line -> shell.eval(line + ";"));
            for (String text : typed) {
                System.out.println(text + ": " + suggestions(shell, text));
            }
        }
    }

    private static String suggestions(JShell shell, String typed) {
        return shell.sourceCodeAnalysis().completionSuggestions(typed, typed.length(), new int[1]).stream()
                .map(Suggestion::continuation)
                .filter(name -> Character.isLowerCase(name.charAt(0)))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
