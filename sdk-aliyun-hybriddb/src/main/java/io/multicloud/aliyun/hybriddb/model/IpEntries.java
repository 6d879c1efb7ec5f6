package io.multicloud.aliyun.hybriddb.model;

import io.multicloud.core.spi.RequestCheck;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The documented forms of an entry of a white list. */
final class IpEntries {

    private static final int SHOWN = 5;

    private static final String OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";

    private static final Pattern FORM =
            Pattern.compile(OCTET + "(\\." + OCTET + "){3}(/([1-9]|[12][0-9]|3[0-2]))?|0\\.0\\.0\\.0/0");

    private IpEntries() {}

    static void check(String field, List<String> entries, RequestCheck check) {
        List<String> wrong =
                entries.stream().filter(entry -> !FORM.matcher(entry).matches()).toList();
        check.rule(
                wrong.isEmpty(),
                field,
                "must hold IPv4 addresses, alone or with a prefix of 1 to 32, or 0.0.0.0/0, but has "
                        + wrong.stream().limit(SHOWN).collect(Collectors.joining(", "))
                        + (wrong.size() > SHOWN ? " and " + (wrong.size() - SHOWN) + " more" : ""));
    }
}
