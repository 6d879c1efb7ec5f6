package io.multicloud.core.internal.xml;

import java.io.IOException;

/**
 * What stands before the root element. The parser is not given it: the declared encoding means nothing once there is
 * text, and what the parser never sees of a document type it can neither follow nor unfold.
 */
final class Prolog {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Prolog() {}

    /** Finds the first character that is not blank. */
    static int start(String text) {
        return blanks(text, text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? 0 : 1);
    }

    /** Finds the root element. Fails over a document type and over whatever else is no declaration and no comment. */
    static int end(String text) throws IOException {
        int at = start(text);
        while (true) {
            if (text.startsWith("<?", at)) {
                at = blanks(text, behind(text, "?>", at + 2));
            } else if (text.startsWith("<!--", at)) {
                at = blanks(text, behind(text, "-->", at + 4));
            } else if (text.startsWith("<!", at)) {
                throw new IOException("a document type");
            } else {
                return at;
            }
        }
    }

    private static int behind(String text, String mark, int from) throws IOException {
        int at = text.indexOf(mark, from);
        if (at < 0) {
            throw new IOException("no end of " + mark);
        }
        return at + mark.length();
    }

    private static int blanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
