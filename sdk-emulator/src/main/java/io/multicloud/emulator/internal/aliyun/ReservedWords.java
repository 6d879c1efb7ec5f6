package io.multicloud.emulator.internal.aliyun;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that name neither a database nor an account: the document's two rows look like one list cut in two. */
final class ReservedWords {

    private static final Set<String> WORDS = load();

    private ReservedWords() {}

    static boolean contains(String name) {
        return WORDS.contains(name.toLowerCase(Locale.ROOT));
    }

    private static Set<String> load() {
        try (InputStream words = ReservedWords.class.getResourceAsStream("reserved-words.txt")) {
            byte[] bytes = Objects.requireNonNull(words, "reserved-words.txt").readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
