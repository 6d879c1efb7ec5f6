package io.multicloud.tests.contract.sdk;

import io.multicloud.core.OpenEnum;
import io.multicloud.core.Secret;
import io.multicloud.tests.contract.catalog.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;

/** Which types of Java can hold which documented ones. */
public final class Types {

    private static final Set<Class<?>> WHOLE = Set.of(Integer.class, int.class, Long.class, long.class);

    private Types() {}

    public static boolean fits(Member member, Component component) {
        boolean list = member.list() || (component.isList() && mayBeList(member));
        return list == component.isList() && fitsItem(member, component.elementType());
    }

    private static boolean mayBeList(Member member) {
        return member.isCommaSeparated() || member.isAlsoSeenAs("array");
    }

    private static boolean fitsItem(Member member, Class<?> type) {
        if (member.type().startsWith("map<")) {
            return Map.class.isAssignableFrom(type);
        }
        return switch (member.type()) {
            case "string" -> fitsText(member, type);
            case "integer" -> WHOLE.contains(type);
            case "long" -> type == Long.class || type == long.class;
            case "number" -> Number.class.isAssignableFrom(type) && !WHOLE.contains(type);
            case "boolean" -> type == Boolean.class || type == boolean.class;
            case "datetime" -> type == Instant.class || type == OffsetDateTime.class || type == LocalDateTime.class;
            case "date" -> type == LocalDate.class;
            // An object, by that word or by the name of its type.
            default -> type.isRecord() || (member.members().isEmpty() && Map.class.isAssignableFrom(type));
        };
    }

    private static boolean fitsText(Member member, Class<?> type) {
        boolean number = member.rules().has("min")
                || member.rules().has("max")
                || member.isAlsoSeenAs("integer")
                || member.isAlsoSeenAs("number");
        return type == String.class
                || type == Secret.class
                || OpenEnum.class.isAssignableFrom(type)
                || (WHOLE.contains(type) && number)
                || (Times.isTime(type) && member.rules().has("format"))
                || (type == Boolean.class && member.isAlsoSeenAs("boolean"))
                || (Map.class.isAssignableFrom(type) && member.facts().has("jsonShape"));
    }
}
