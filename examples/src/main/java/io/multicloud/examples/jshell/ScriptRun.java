package io.multicloud.examples.jshell;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/** Snippet by snippet through the text of a script; of JShell's commands it knows {@code /open} and {@code /exit}. */
final class ScriptRun {

    /** Reads a file that {@code /open} names. */
    @FunctionalInterface
    interface Opener {
        String open(String name) throws IOException;
    }

    private final JShell shell;
    private final Opener opener;
    private final PrintStream err;
    private boolean ended;
    private int exitCode;

    ScriptRun(JShell shell, Opener opener, PrintStream err) {
        this.shell = shell;
        this.opener = opener;
        this.err = err;
    }

    boolean isEnded() {
        return ended;
    }

    int exitCode() {
        return exitCode;
    }

    void run(String name, String text) {
        List<String> lines = text.lines().toList();
        StringBuilder unit = new StringBuilder();
        int begun = 1;
        for (int i = 0; i < lines.size() && !ended; i++) {
            if (unit.toString().isBlank()) {
                unit.setLength(0);
                begun = i + 1;
            }
            String at = name + ":" + begun;
            if (unit.isEmpty() && isCommand(lines.get(i))) {
                command(at, lines.get(i).strip());
            } else {
                unit.append(lines.get(i)).append('\n');
                evaluate(at, unit, i == lines.size() - 1);
            }
        }
    }

    // As at the prompt: a line that can stand alone ends a snippet, though the next one might have gone on.
    private void evaluate(String at, StringBuilder unit, boolean last) {
        while (!ended && !unit.toString().isBlank()) {
            CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(unit.toString());
            boolean complete = next.completeness().isComplete();
            if (!complete && (!last || next.completeness() == Completeness.EMPTY)) {
                return;
            }
            String source = complete ? next.source() : unit.toString();
            unit.setLength(0);
            unit.append(complete ? next.remaining() : "");
            snippet(at, source);
        }
    }

    private static boolean isCommand(String line) {
        String text = line.stripLeading();
        return text.startsWith("/") && !text.startsWith("//") && !text.startsWith("/*");
    }

    private void command(String at, String line) {
        String[] words = line.split("\\s+", 2);
        if (words[0].equals("/exit")) {
            end(words.length == 1 ? 0 : exitCode(at, words[1]));
        } else if (words[0].equals("/open") && words.length == 2) {
            open(at, words[1]);
        } else {
            fail(at, line + ": scripts know the commands /open FILE and /exit NUMBER only");
        }
    }

    private int exitCode(String at, String number) {
        if (number.matches("\\d{1,3}")) {
            return Integer.parseInt(number);
        }
        fail(at, "/exit takes a number from 0 to 255");
        return exitCode;
    }

    private void open(String at, String file) {
        try {
            run(file, opener.open(file));
        } catch (IOException e) {
            fail(at, "cannot open " + file);
        }
    }

    private void snippet(String at, String source) {
        List<SnippetEvent> events;
        try {
            events = shell.eval(source);
        } catch (IllegalStateException e) {
            fail(at, "the process of the script has ended; end scripts with /exit");
            return;
        }
        for (SnippetEvent event : events) {
            if (event.causeSnippet() == null && event.status() == Snippet.Status.REJECTED) {
                shell.diagnostics(event.snippet()).forEach(d -> fail(at, d.getMessage(Locale.ROOT)));
            } else if (event.exception() != null) {
                fail(at, text(event.exception()));
            }
        }
    }

    private static String text(JShellException e) {
        return e instanceof EvalException thrown
                ? thrown.getExceptionClassName() + ": " + thrown.getMessage()
                : String.valueOf(e.getMessage());
    }

    private void fail(String at, String problem) {
        err.println(at + ": " + problem);
        end(1);
    }

    private void end(int code) {
        ended = true;
        exitCode = code;
    }
}
