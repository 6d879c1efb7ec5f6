package io.multicloud.emulator.internal.huawei;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which instances a list holds. */
final class InstanceFilter {

    private InstanceFilter() {}

    static Predicate<FlexusInstance> of(HuaweiRequest request) {
        Predicate<String> id = text(request.parameter("id"));
        Predicate<String> name = text(request.parameter("name"));
        Optional<String> type = request.parameter("type");
        List<Predicate<FlexusOrder.Tag>> tags = tags(request.parameter("tags"));
        return instance -> id.test(instance.id())
                && name.test(instance.order().name())
                && type.orElse(instance.type()).equals(instance.type())
                && tags.stream()
                        .allMatch(tag -> instance.order().tags().stream().anyMatch(tag));
    }

    /** An asterisk in front makes the rest a part to be found. */
    private static Predicate<String> text(Optional<String> wanted) {
        if (wanted.isEmpty()) {
            return text -> true;
        }
        return wanted.get().startsWith("*")
                ? text -> text.contains(wanted.get().substring(1))
                : text -> text.equals(wanted.get());
    }

    /** Pairs key=value, joined by commas; a key alone takes any value. */
    private static List<Predicate<FlexusOrder.Tag>> tags(Optional<String> joined) {
        return joined.stream()
                .flatMap(text -> Stream.of(text.split(",", -1)))
                .map(InstanceFilter::tag)
                .toList();
    }

    private static Predicate<FlexusOrder.Tag> tag(String pair) {
        int equals = pair.indexOf('=');
        return equals < 0
                ? tag -> tag.key().equals(pair)
                : tag -> tag.key().equals(pair.substring(0, equals))
                        && tag.value().equals(pair.substring(equals + 1));
    }
}
