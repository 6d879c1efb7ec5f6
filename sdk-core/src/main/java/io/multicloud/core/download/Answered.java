package io.multicloud.core.download;

import io.multicloud.core.spi.FilePart;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a server says to the wish for a file, or for the rest of one. */
enum Answered {
    /** The rest comes, from where it was asked for. */
    REST,
    /** The whole file comes. */
    WHOLE,
    /** There is nothing behind what was received. */
    NOTHING_LEFT,
    /** What was received is no part of the file. */
    UNFIT,
    /** The link is not good, or not good any more. */
    REFUSED,
    /** The server cannot answer now. */
    BUSY;

    /** The end of what a connection brings. */
    static final int END = -1;

    /** A connection that broke. */
    static final int LOST = -2;

    private static final Pattern RANGE = Pattern.compile("bytes (?:(\\d{1,18})-\\d{1,18}|\\*)/(\\d{1,18}|\\*)");

    static Answered by(FilePart part, long from) {
        return switch (part.status()) {
            case 200 -> WHOLE;
            case 206 -> Long.toString(from).equals(range(part, 1)) ? REST : UNFIT;
            case 416 -> Long.toString(from).equals(range(part, 2)) ? NOTHING_LEFT : UNFIT;
            default -> part.status() >= 500 || part.status() == 408 || part.status() == 429 ? BUSY : REFUSED;
        };
    }

    /** Returns the size of the whole file, null where the server does not tell. */
    static @Nullable Long total(FilePart part) {
        String length = part.status() == 206 ? range(part, 2) : part.header("Content-Length");
        return length == null || !length.matches("\\d{1,18}") ? null : Long.valueOf(length);
    }

    private static @Nullable String range(FilePart part, int group) {
        String header = part.header("Content-Range");
        Matcher matcher = RANGE.matcher(header == null ? "" : header.strip());
        return matcher.matches() ? matcher.group(group) : null;
    }
}
