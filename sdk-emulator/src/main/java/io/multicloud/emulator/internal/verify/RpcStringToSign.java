package io.multicloud.emulator.internal.verify;

import io.multicloud.emulator.internal.http.PercentCodec;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/** The text that both RPC-style clouds sign: the parameters in the byte order of their names, encoded twice. */
final class RpcStringToSign {

    private static final Comparator<String> BYTE_ORDER = (left, right) ->
            Arrays.compareUnsigned(left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));

    private RpcStringToSign() {}

    static String of(String method, Map<String, String> parameters) {
        String canonicalQuery = parameters.entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals("Signature"))
                .sorted(Map.Entry.comparingByKey(BYTE_ORDER))
                .map(parameter ->
                        PercentCodec.encode(parameter.getKey()) + "=" + PercentCodec.encode(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return method + "&%2F&" + PercentCodec.encode(canonicalQuery);
    }
}
