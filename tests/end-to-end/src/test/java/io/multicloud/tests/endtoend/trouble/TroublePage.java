package io.multicloud.tests.endtoend.trouble;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The messages that the page on troubleshooting quotes: the first cells of its tables. An ellipsis stands for any text. */
record TroublePage(String name, List<String> quotes) {

    private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\| `([^`]+)` \\|");

    /** The page in all its languages. */
    static List<TroublePage> all() {
        return List.of(read("docs/troubleshooting.md"), read("docs/zh-CN/troubleshooting.md"));
    }

    /** Tells whether a message begins as a quote says. */
    static boolean fits(String quote, String message) {
        String pattern = Stream.of(quote.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*?"));
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(message).lookingAt();
    }

    private static TroublePage read(String name) {
        try {
            String text = Files.readString(Path.of("..", "..").resolve(name));
            return new TroublePage(
                    name,
                    FIRST_CELL
                            .matcher(text)
                            .results()
                            .map((MatchResult cell) -> cell.group(1))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
