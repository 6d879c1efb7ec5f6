package io.multicloud.emulator.internal.huawei;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

/** The part of a list that a call asks for. */
record Page(long offset, long limit) {

    private static final int MOST = 100;

    static Page of(HuaweiRequest request) {
        return new Page(number(request, "offset", 0), number(request, "limit", MOST));
    }

    <T> Stream<T> cut(List<T> list) {
        return list.stream().skip(offset).limit(limit);
    }

    /** No limit is documented for the offset: one that no list reaches is as good as any other. */
    private static long number(HuaweiRequest request, String name, long absent) {
        return request.parameter(name)
                .map(text -> new BigInteger(text).min(BigInteger.valueOf(Long.MAX_VALUE)))
                .map(BigInteger::longValue)
                .orElse(absent);
    }
}
