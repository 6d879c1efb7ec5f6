package io.multicloud.emulator.internal.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Percent-encoding by RFC 3986, read strictly: a broken escape is an error, never a guess. */
public final class PercentCodec {

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~";
    private static final String HEX = "0123456789ABCDEF";

    private PercentCodec() {}

    public static String encode(String text) {
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xFF);
            if (UNRESERVED.indexOf(character) >= 0) {
                encoded.append(character);
            } else {
                encoded.append('%').append(HEX.charAt(character >> 4)).append(HEX.charAt(character & 0xF));
            }
        }
        return encoded.toString();
    }

    public static String decode(String raw) throws MalformedEncodingException {
        return decode(raw, false);
    }

    static String decode(String raw, boolean plusIsSpace) throws MalformedEncodingException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char character = raw.charAt(i);
            if (character == '%') {
                octets.write(hexDigit(raw, i + 1) << 4 | hexDigit(raw, i + 2));
                i += 2;
            } else if (character == '+' && plusIsSpace) {
                octets.write(' ');
            } else if (character > ' ' && character < 0x7F) {
                octets.write(character);
            } else {
                throw new MalformedEncodingException("a character that must be percent-encoded");
            }
        }
        return utf8(octets.toByteArray());
    }

    private static int hexDigit(String raw, int index) throws MalformedEncodingException {
        int digit = index < raw.length() ? "0123456789abcdef".indexOf(lower(raw.charAt(index))) : -1;
        if (digit < 0) {
            throw new MalformedEncodingException("a broken percent escape");
        }
        return digit;
    }

    private static char lower(char character) {
        return character >= 'A' && character <= 'F' ? (char) (character + 32) : character;
    }

    private static String utf8(byte[] octets) throws MalformedEncodingException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedEncodingException("bytes that are no UTF-8");
        }
    }
}
