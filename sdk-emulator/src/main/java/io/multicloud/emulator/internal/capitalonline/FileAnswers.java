package io.multicloud.emulator.internal.capitalonline;

import io.multicloud.emulator.internal.http.Answer;
import io.multicloud.emulator.internal.http.Content;
import io.multicloud.emulator.internal.http.RawRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Answers with a file or a part of it, so that whoever lost the rest of a download can go on. */
final class FileAnswers {

    private FileAnswers() {}

    static Answer notFound() {
        return text(404, "There is no such file, or no longer.", Map.of());
    }

    static Answer notAllowed() {
        return text(405, "Files are read with GET or HEAD.", Map.of("Allow", "GET, HEAD"));
    }

    static Answer of(RawRequest request, byte[] file, String tag) {
        Map<String, String> headers = new HashMap<>(Map.of("Accept-Ranges", "bytes", "ETag", tag));
        Optional<String> asked = Optional.ofNullable(request.header("range"))
                .filter(range -> request.method().equals("GET"))
                .filter(range -> request.headerOr("if-range", tag).equals(tag))
                .filter(ByteRange::isOne);
        if (asked.isEmpty()) {
            if (request.method().equals("HEAD")) {
                headers.put("Content-Length", Integer.toString(file.length));
            }
            return answer(200, headers, file);
        }
        Optional<ByteRange> range = ByteRange.read(asked.get(), file.length);
        headers.put("Content-Range", "bytes " + range.map(ByteRange::text).orElse("*") + "/" + file.length);
        return range.map(part -> answer(206, headers, Arrays.copyOfRange(file, part.first(), part.last() + 1)))
                .orElseGet(() -> text(416, "The file ends before that.", headers));
    }

    private static Answer text(int status, String text, Map<String, String> headers) {
        Content content = new Content(text.getBytes(StandardCharsets.UTF_8));
        return new Answer(null, null, null, status, "text/plain;charset=utf-8", headers, content);
    }

    private static Answer answer(int status, Map<String, String> headers, byte[] bytes) {
        return new Answer(null, null, null, status, "application/octet-stream", headers, new Content(bytes));
    }
}
