package io.multicloud.emulator.internal.aliyun;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An address of a white list, or a block of them. */
final class IpEntry {

    private static final Pattern FORM =
            Pattern.compile("([0-9]{1,3})\\.([0-9]{1,3})\\.([0-9]{1,3})\\.([0-9]{1,3})(?:/([0-9]{1,2}))?");
    private static final String ALL = "0.0.0.0/0";

    private IpEntry() {}

    /** Which code goes with what is wrong is a guess: one form code, and one documented for what is out of range. */
    static void check(String entry) {
        Matcher parts = FORM.matcher(entry);
        if (!parts.matches()) {
            throw Refusals.malformed("SecurityIPList", "a list of addresses and blocks, joined by ASCII commas");
        }
        boolean addressInRange = IntStream.rangeClosed(1, 4).allMatch(i -> Integer.parseInt(parts.group(i)) <= 255);
        if (!addressInRange || !isPrefix(entry, parts.group(5))) {
            throw StateRefusals.addressOutOfRange(entry);
        }
    }

    private static boolean isPrefix(String entry, @Nullable String prefix) {
        if (prefix == null || entry.equals(ALL)) {
            return true;
        }
        int length = Integer.parseInt(prefix);
        return length >= 1 && length <= 32;
    }
}
