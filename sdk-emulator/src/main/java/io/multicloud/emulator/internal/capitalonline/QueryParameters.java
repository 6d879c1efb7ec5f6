package io.multicloud.emulator.internal.capitalonline;

import io.multicloud.emulator.internal.http.MalformedEncodingException;
import io.multicloud.emulator.internal.http.Parameter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

final class QueryParameters {

    private QueryParameters() {}

    /** A plus is a blank, as the Python function of the documents encodes the address in the way of forms. */
    static Map<String, String> of(String rawQuery) {
        Map<String, String> byName = new LinkedHashMap<>();
        try {
            for (Parameter parameter : Parameter.ofForm(rawQuery)) {
                if (byName.put(parameter.name(), parameter.value()) != null) {
                    throw Refusals.invalid(parameter.name(), "given once");
                }
            }
        } catch (MalformedEncodingException e) {
            throw Refusals.invalid("query", "percent-encoded UTF-8");
        }
        return Collections.unmodifiableMap(byName);
    }
}
