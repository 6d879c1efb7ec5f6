package io.multicloud.core.internal.settings;

import io.multicloud.core.error.ConfigurationException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The text of a profile file, as editors of all systems save it. */
final class ProfileText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private ProfileText() {}

    /** Returns the properties, or throws naming the file and never what stands in it. */
    static Map<String, String> parse(String file, byte[] bytes) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(decode(file, bytes)));
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException("The " + file
                    + " holds a backslash and a u without four hexadecimal digits: write a backslash as two");
        } catch (IOException e) {
            throw new UncheckedIOException(e); // A text in memory is always readable.
        }
        Map<String, String> values = new TreeMap<>();
        // Nobody sees blanks at the end of a line, and none belongs to a key.
        properties.forEach(
                (name, value) -> values.put(name.toString(), value.toString().strip()));
        return values;
    }

    private static String decode(String file, byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw notUtf8(file);
        }
        // UTF-16 without a mark is UTF-8 with zeros in between.
        if (text.indexOf('\0') >= 0) {
            throw notUtf8(file);
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static ConfigurationException notUtf8(String file) {
        return new ConfigurationException("The " + file + " is not encoded in UTF-8: save it again in UTF-8");
    }
}
