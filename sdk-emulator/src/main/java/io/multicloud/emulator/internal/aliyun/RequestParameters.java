package io.multicloud.emulator.internal.aliyun;

import io.multicloud.emulator.internal.http.MalformedEncodingException;
import io.multicloud.emulator.internal.http.Parameter;
import io.multicloud.emulator.internal.http.RawRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the parameters of query and form, which count and are signed alike. */
final class RequestParameters {

    private RequestParameters() {}

    static Map<String, String> of(RawRequest request) {
        List<Parameter> all = new ArrayList<>();
        try {
            all.addAll(Parameter.ofQuery(request.rawQuery()));
            if (isForm(request)) {
                all.addAll(Parameter.ofForm(new String(request.body().bytes(), StandardCharsets.ISO_8859_1)));
            }
        } catch (MalformedEncodingException e) {
            throw Refusals.invalid("encoding", String.valueOf(e.getMessage()));
        }
        Map<String, String> byName = new LinkedHashMap<>();
        for (Parameter parameter : all) {
            if (byName.put(parameter.name(), parameter.value()) != null) {
                throw Refusals.invalid(parameter.name(), "it was given twice");
            }
        }
        return Collections.unmodifiableMap(byName);
    }

    private static boolean isForm(RawRequest request) {
        return request.method().equals("POST")
                && request.headerOr("content-type", "")
                        .toLowerCase(Locale.ROOT)
                        .startsWith("application/x-www-form-urlencoded");
    }
}
