package io.multicloud.tests.contract.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of the lists in {@code src/test/resources}: {@code where | what | why}.
 *
 * @param where an action, as {@code aliyun-hybriddb.DescribeTasks}; {@code *} stands for any text, here and in the next
 * @param what what the list is of
 * @param why the reason
 */
public record Listed(String where, String what, String why) {

    /** Reads a list; lines that begin with {@code #} are comments. */
    public static List<Listed> read(String name) {
        return lines(name).stream()
                .map(line -> line.split("\\s*\\|\\s*", 3))
                .map(parts -> new Listed(parts[0], parts[1], parts[2]))
                .toList();
    }

    public static List<String> lines(String name) {
        String path = "/" + name;
        try (InputStream file = Objects.requireNonNull(Listed.class.getResourceAsStream(path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean covers(Object place, String thing) {
        return glob(where).matcher(place.toString()).matches()
                && glob(what).matcher(thing).matches();
    }

    private static Pattern glob(String text) {
        return Pattern.compile(
                Arrays.stream(text.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }

    @Override
    public String toString() {
        return where + " | " + what;
    }
}
