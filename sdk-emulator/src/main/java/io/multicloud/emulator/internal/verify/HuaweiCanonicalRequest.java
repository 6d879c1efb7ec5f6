package io.multicloud.emulator.internal.verify;

import io.multicloud.emulator.internal.http.MalformedEncodingException;
import io.multicloud.emulator.internal.http.Parameter;
import io.multicloud.emulator.internal.http.PercentCodec;
import io.multicloud.emulator.internal.http.RawRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The canonical form of a request by SDK-HMAC-SHA256. */
final class HuaweiCanonicalRequest {

    static final Set<String> SECRET_HEADERS =
            Set.of("authorization", "cookie", "x-auth-token", "x-security-token", "x-subject-token");

    private HuaweiCanonicalRequest() {}

    static String of(RawRequest request, List<String> signedHeaders) throws MalformedEncodingException {
        return build(request, signedHeaders, name -> valueOf(request, name));
    }

    /** The same text, fit to be shown. */
    static String masked(RawRequest request, List<String> signedHeaders) throws MalformedEncodingException {
        return build(request, signedHeaders, name -> SECRET_HEADERS.contains(name) ? "***" : valueOf(request, name));
    }

    private static String build(RawRequest request, List<String> signedHeaders, UnaryOperator<String> values)
            throws MalformedEncodingException {
        String headers = signedHeaders.stream()
                .map(name -> name + ":" + values.apply(name) + "\n")
                .collect(Collectors.joining());
        return String.join(
                "\n",
                request.method(),
                path(request.rawPath()),
                query(request.rawQuery()),
                headers,
                String.join(";", signedHeaders),
                HuaweiPayload.claimedHash(request));
    }

    private static String valueOf(RawRequest request, String name) {
        return request.headerOr(name, "").strip();
    }

    private static String path(String rawPath) throws MalformedEncodingException {
        List<String> segments = new ArrayList<>();
        for (String segment : rawPath.split("/", -1)) {
            segments.add(PercentCodec.encode(PercentCodec.decode(segment)));
        }
        String path = String.join("/", segments);
        return path.endsWith("/") ? path : path + "/";
    }

    private static String query(String rawQuery) throws MalformedEncodingException {
        return Parameter.ofQuery(rawQuery).stream()
                .map(parameter ->
                        new Parameter(PercentCodec.encode(parameter.name()), PercentCodec.encode(parameter.value())))
                .sorted(Comparator.comparing(Parameter::name).thenComparing(Parameter::value))
                .map(parameter -> parameter.name() + "=" + parameter.value())
                .collect(Collectors.joining("&"));
    }
}
