package io.multicloud.tests.contract.scaffold;

import io.multicloud.core.OpenEnum;
import io.multicloud.tests.contract.catalog.JavaNames;
import io.multicloud.tests.contract.catalog.Member;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The draft of a class of values. */
final class EnumDraft {

    private EnumDraft() {}

    static List<String> values(Member member) {
        List<String> values = new ArrayList<>();
        member.facts().path("enum").forEach(value -> values.add(value.asText()));
        return values;
    }

    /** Whether a class of the SDK knows the values. */
    static boolean hasAll(Class<?> type, List<String> values) {
        return OpenEnum.class.isAssignableFrom(type) && values.stream().allMatch(value -> isKnown(type, value));
    }

    private static boolean isKnown(Class<?> type, String value) {
        try {
            return ((OpenEnum) type.getMethod("of", String.class).invoke(null, value)).isKnown();
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(type + " is no enumeration as the others", e);
        }
    }

    static String text(String packageName, String name, Member member) {
        String summary = Docs.escape(member.facts().path("description").asText("A documented value."));
        Set<String> names = new HashSet<>();
        String constants = values(member).stream()
                .map(value -> "    /** Documented as {@code " + value + "}. */\n    public static final " + name + " "
                        + free(constant(value), names) + " = VALUES.known(\"" + value + "\");\n")
                .collect(Collectors.joining("\n"));
        return """
                package %1$s;

                import io.multicloud.core.OpenEnum;
                import java.util.List;

                %3$spublic final class %2$s extends OpenEnum {

                    private static final Values<%2$s> VALUES = new Values<>(%2$s::new);

                %4$s
                    private %2$s(String value, boolean known) {
                        super(value, known);
                    }

                    /**
                     * Returns the constant of a text, or wraps a text that is not known.
                     *
                     * @param value the text as the service writes it
                     * @return the value
                     */
                    public static %2$s of(String value) {
                        return VALUES.of(value);
                    }

                    /**
                     * Lists the documented values.
                     *
                     * @return the constants
                     */
                    public static List<%2$s> values() {
                        return VALUES.all();
                    }
                }
                """.formatted(packageName, name, Docs.comment(summary, List.of()), constants);
    }

    /** The name of the constant of a value. */
    static String constant(String value) {
        String text = value.replaceFirst("^-(?=[0-9])", "minus ")
                .replaceFirst("^\\+(?=[0-9])", "plus ")
                .replaceAll("[^A-Za-z0-9]+", "_");
        boolean words = text.matches("[A-Za-z_]*[a-z][A-Za-z_]*");
        String name = words ? JavaNames.constant(text) : text.toUpperCase(Locale.ROOT);
        return Character.isDigit(name.charAt(0)) ? "V" + name : name;
    }

    private static String free(String name, Set<String> names) {
        String free = names.contains(name) ? name + "_" + names.size() : name;
        names.add(free);
        return free;
    }
}
