package io.multicloud.examples.jshell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import jdk.jshell.JShell;

/** Runs scripts as programs: they print what they print, and the first failure ends them. */
final class Scripts {

    private static final String INPUT = "-";

    private final Surroundings surroundings;
    private final Options options;

    Scripts(Surroundings surroundings, Options options) {
        this.surroundings = surroundings;
        this.options = options;
    }

    int run() throws IOException {
        try (JShell shell = shell()) {
            ScriptRun run = new ScriptRun(shell, this::open, System.err);
            for (Path startup : surroundings.startup(options)) {
                run.run(startup.getFileName().toString(), Files.readString(startup));
            }
            for (String script : options.scripts()) {
                if (run.isEnded()) {
                    break;
                }
                run.run(script.equals(INPUT) ? "standard input" : script, text(script));
            }
            return run.exitCode();
        } catch (NoSuchFileException e) {
            System.err.println("No script " + e.getMessage());
            return Shell.WRONG_USE;
        }
    }

    private JShell shell() {
        return JShell.builder()
                .executionEngine(ShortStacks.NAME)
                .remoteVMOptions(surroundings.remoteOptions(options).toArray(String[]::new))
                .remoteVMOptions("--class-path", surroundings.classPath())
                .compilerOptions("--class-path", surroundings.classPath())
                .out(System.out)
                .err(System.err)
                .build();
    }

    private String text(String script) throws IOException {
        return script.equals(INPUT) ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8) : open(script);
    }

    // Beside the user's own files the shell's are found.
    private String open(String name) throws IOException {
        Path own = surroundings.from().resolve(name);
        return Files.readString(Files.exists(own) ? own : surroundings.home().resolve(name));
    }
}
