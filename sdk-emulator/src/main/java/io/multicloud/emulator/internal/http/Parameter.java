package io.multicloud.emulator.internal.http;

import java.util.ArrayList;
import java.util.List;

/** A decoded name and value of a query or of a form. */
public record Parameter(String name, String value) {

    /** In a query a plus stands for itself, as signers write it %2B and a blank %20. */
    public static List<Parameter> ofQuery(String raw) throws MalformedEncodingException {
        return parse(raw, false);
    }

    public static List<Parameter> ofForm(String raw) throws MalformedEncodingException {
        return parse(raw, true);
    }

    private static List<Parameter> parse(String raw, boolean plusIsSpace) throws MalformedEncodingException {
        List<Parameter> parameters = new ArrayList<>();
        int start = 0;
        while (start < raw.length()) {
            int ampersand = raw.indexOf('&', start);
            int end = ampersand < 0 ? raw.length() : ampersand;
            if (end > start) {
                parameters.add(pair(raw.substring(start, end), plusIsSpace));
            }
            start = end + 1;
        }
        return List.copyOf(parameters);
    }

    private static Parameter pair(String raw, boolean plusIsSpace) throws MalformedEncodingException {
        int equals = raw.indexOf('=');
        String name = equals < 0 ? raw : raw.substring(0, equals);
        String value = equals < 0 ? "" : raw.substring(equals + 1);
        return new Parameter(PercentCodec.decode(name, plusIsSpace), PercentCodec.decode(value, plusIsSpace));
    }
}
