package io.multicloud.emulator.internal.huawei;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Which instances a list holds. */
final class InstanceFilter {

    private InstanceFilter() {}

    static Predicate<FlexusInstance> of(HuaweiRequest request) {
        requireOneOf(request, "group_type", List.of("flexus"));
        if (request.parameter("group_type").isEmpty()) {
            throw Refusals.invalid("group_type", "is required");
        }
        requireOneOf(request, "datastore_type", List.of("MySQL"));
        requireOneOf(request, "type", List.of("Single", "Ha"));
        Predicate<String> id = text(request, "id");
        Predicate<String> name = text(request, "name");
        Optional<String> type = request.parameter("type");
        List<Predicate<FlexusOrder.Tag>> tags = tags(request.parameter("tags").orElse(""));
        return instance -> id.test(instance.id())
                && name.test(instance.order().name())
                && type.orElse(instance.type()).equals(instance.type())
                && tags.stream()
                        .allMatch(tag -> instance.order().tags().stream().anyMatch(tag));
    }

    private static void requireOneOf(HuaweiRequest request, String name, List<String> allowed) {
        Optional<String> value = request.parameter(name);
        if (value.isPresent() && !allowed.contains(value.get())) {
            throw Refusals.invalid(name, "must be one of " + String.join(", ", allowed));
        }
    }

    /** An asterisk in front makes the rest a part to be found; alone it is refused. */
    private static Predicate<String> text(HuaweiRequest request, String name) {
        Optional<String> wanted = request.parameter(name);
        if (wanted.isEmpty()) {
            return text -> true;
        }
        if (wanted.get().equals("*")) {
            throw Refusals.invalid(name, "must not be a lone asterisk");
        }
        return wanted.get().startsWith("*")
                ? text -> text.contains(wanted.get().substring(1))
                : text -> text.equals(wanted.get());
    }

    /** Pairs key=value, joined by commas; a key alone takes any value. */
    private static List<Predicate<FlexusOrder.Tag>> tags(String joined) {
        List<Predicate<FlexusOrder.Tag>> tags = new ArrayList<>();
        if (joined.isEmpty()) {
            return List.of();
        }
        for (String pair : joined.split(",", -1)) {
            int equals = pair.indexOf('=');
            String key = equals < 0 ? pair : pair.substring(0, equals);
            if (key.isEmpty()) {
                throw Refusals.invalid("tags", "must have the form key1=value1,key2=value2");
            }
            tags.add(tag -> tag.key().equals(key) && (equals < 0 || tag.value().equals(pair.substring(equals + 1))));
        }
        if (tags.size() > TagRule.MOST) {
            throw Refusals.invalid("tags", "must be at most " + TagRule.MOST);
        }
        return List.copyOf(tags);
    }
}
