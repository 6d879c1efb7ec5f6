package io.multicloud.emulator.internal.aliyun;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A named part of a white list. Adding what is there and taking away what is not are errors by a guess. */
final class WhitelistGroup {

    private static final int LIMIT = 1000;

    private final String name;
    private final Set<String> entries = new LinkedHashSet<>();
    private String attribute = "";

    WhitelistGroup(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    String attribute() {
        return attribute;
    }

    void attribute(String text) {
        attribute = text;
    }

    String entries() {
        return String.join(",", entries);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    void cover(List<String> list) {
        Set<String> fresh = new LinkedHashSet<>();
        addTo(fresh, list);
        entries.clear();
        entries.addAll(fresh);
    }

    void append(List<String> list) {
        Set<String> more = new LinkedHashSet<>(entries);
        addTo(more, list);
        entries.addAll(more);
    }

    void remove(List<String> list) {
        if (!entries.containsAll(list)) {
            throw Refusals.invalid("SecurityIPList", "an address is not in the group");
        }
        list.forEach(entries::remove);
    }

    private static void addTo(Set<String> set, List<String> list) {
        for (String entry : list) {
            IpEntry.check(entry);
            if (!set.add(entry)) {
                throw StateRefusals.addressTaken(entry);
            }
        }
        if (set.size() > LIMIT) {
            throw StateRefusals.whitelistTooLong();
        }
    }
}
