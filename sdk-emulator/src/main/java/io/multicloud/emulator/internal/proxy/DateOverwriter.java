package io.multicloud.emulator.internal.proxy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Overwrites the values of Date headers in a stream that comes in pieces; all such values are 29 bytes long. */
final class DateOverwriter {

    private static final byte[] NAME = "\r\nDate: ".getBytes(StandardCharsets.US_ASCII);
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.US)
            .withZone(ZoneOffset.UTC);

    private byte[] value = new byte[0];
    private int matched;
    private int written;

    void overwrite(byte[] bytes, int length, Instant time) {
        for (int i = 0; i < length; i++) {
            if (written < value.length) {
                bytes[i] = value[written++];
            } else {
                match(bytes[i], time);
            }
        }
    }

    /** A name that breaks off can only begin again with its first byte, which it holds once. */
    private void match(byte next, Instant time) {
        if (next == NAME[matched]) {
            matched++;
        } else {
            matched = next == NAME[0] ? 1 : 0;
        }
        if (matched == NAME.length) {
            matched = 0;
            written = 0;
            value = FORM.format(time).getBytes(StandardCharsets.US_ASCII);
        }
    }
}
