package io.multicloud.core.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** RFC 3986 percent-encoding: UTF-8, capital hex digits, only the unreserved characters stay as they are. */
public final class PercentEncoding {

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();
    private static final boolean[] UNRESERVED = unreserved();

    private PercentEncoding() {}

    /** Encodes one name, value or path segment. */
    public static String encode(String text) {
        if (plainPrefix(text) == text.length()) {
            return text;
        }
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        append(text, encoded);
        return encoded.toString();
    }

    /** Encodes one name, value or path segment behind what is there. */
    public static void append(String text, StringBuilder encoded) {
        int plain = plainPrefix(text);
        encoded.append(text, 0, plain);
        if (plain == text.length()) {
            return;
        }
        for (byte b : text.substring(plain).getBytes(StandardCharsets.UTF_8)) {
            if (isUnreserved((char) b)) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(HEX[(b >> 4) & 0xF]).append(HEX[b & 0xF]);
            }
        }
    }

    /** Encodes every segment of a path; the slashes between them stay. */
    public static String encodePath(String path) {
        if (isPlainPath(path)) {
            return path;
        }
        return Arrays.stream(path.split("/", -1)).map(PercentEncoding::encode).collect(Collectors.joining("/"));
    }

    private static boolean isPlainPath(String path) {
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) != '/' && !isUnreserved(path.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int plainPrefix(String text) {
        int i = 0;
        while (i < text.length() && isUnreserved(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isUnreserved(char c) {
        return c < UNRESERVED.length && UNRESERVED[c];
    }

    // Asked for every character of a query four times.
    private static boolean[] unreserved() {
        boolean[] unreserved = new boolean[128];
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~"
                .chars()
                .forEach(c -> unreserved[c] = true);
        return unreserved;
    }
}
