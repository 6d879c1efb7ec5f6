package io.multicloud.emulator.internal.aliyun;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The white list of an instance. The table calls the default group Default and all examples default: either finds it.
 * Guesses: a group that nothing is left of vanishes but for the default one, and deleting without a list empties a group.
 */
final class Whitelist {

    private static final int MOST_GROUPS = 50;
    private static final String DEFAULT = "default";
    private static final String NOBODY = "127.0.0.1";

    private final Map<String, WhitelistGroup> groups = new LinkedHashMap<>();

    Whitelist(AliyunParameters ofNewInstance) {
        List<String> list = ofNewInstance.list("SecurityIPList");
        WhitelistGroup first = new WhitelistGroup(DEFAULT);
        first.cover(list.isEmpty() ? List.of(NOBODY) : list);
        groups.put(DEFAULT, first);
    }

    List<WhitelistGroup> groups() {
        return List.copyOf(groups.values());
    }

    WhitelistGroup defaultGroup() {
        return group(DEFAULT);
    }

    void cover(String name, List<String> list) {
        change(name, group -> group.cover(list));
    }

    void append(String name, List<String> list) {
        change(name, group -> group.append(list));
    }

    void remove(String name, List<String> list) {
        change(name, group -> {
            if (list.isEmpty()) {
                group.cover(List.of());
            } else {
                group.remove(list);
            }
        });
    }

    /** The group of that name; an empty one where there is none. */
    WhitelistGroup group(String name) {
        WhitelistGroup group = groups.get(key(name));
        return group == null ? new WhitelistGroup(key(name)) : group;
    }

    private void change(String name, Consumer<WhitelistGroup> change) {
        WhitelistGroup group = group(name);
        change.accept(group);
        if (group.isEmpty() && !group.name().equals(DEFAULT)) {
            groups.remove(group.name());
            return;
        }
        if (!groups.containsKey(group.name()) && groups.size() == MOST_GROUPS) {
            throw StateRefusals.tooManyGroups();
        }
        groups.put(group.name(), group);
    }

    private static String key(String name) {
        return name.equalsIgnoreCase(DEFAULT) ? DEFAULT : name;
    }
}
