package io.multicloud.emulator.internal.capitalonline;

import io.multicloud.emulator.internal.http.MalformedEncodingException;
import io.multicloud.emulator.internal.http.Parameter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

final class QueryParameters {

    private QueryParameters() {}

    static Map<String, String> of(String rawQuery) {
        Map<String, String> byName = new LinkedHashMap<>();
        try {
            for (Parameter parameter : Parameter.ofQuery(rawQuery)) {
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
