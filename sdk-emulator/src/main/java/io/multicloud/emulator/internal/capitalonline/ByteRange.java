package io.multicloud.emulator.internal.capitalonline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One range of a Range header, both ends included. What asks for several, or for no bytes, gets the whole file. */
record ByteRange(int first, int last) {

    private static final Pattern ONE = Pattern.compile("bytes=(?:([0-9]{1,9})-([0-9]{0,18})|-([0-9]{1,9}))");

    static boolean isOne(String header) {
        Matcher matcher = ONE.matcher(header);
        return matcher.matches() && (isOpen(matcher) || number(matcher, 2) >= number(matcher, 1));
    }

    /** The part of it that a file of this size has; empty when it has none. */
    static Optional<ByteRange> read(String header, int size) {
        Matcher matcher = ONE.matcher(header);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int last = isOpen(matcher) ? size - 1 : (int) Math.min(number(matcher, 2), size - 1);
        int first = (int) (matcher.group(3) == null ? number(matcher, 1) : Math.max(0, size - number(matcher, 3)));
        return first <= last ? Optional.of(new ByteRange(first, last)) : Optional.empty();
    }

    String text() {
        return first + "-" + last;
    }

    private static boolean isOpen(Matcher matcher) {
        return matcher.group(3) != null || matcher.group(2).isEmpty();
    }

    private static long number(Matcher matcher, int group) {
        return Long.parseLong(matcher.group(group));
    }
}
