package io.multicloud.tests.contract.scaffold;

import io.multicloud.tests.contract.catalog.Action;
import io.multicloud.tests.contract.catalog.JavaNames;
import io.multicloud.tests.contract.catalog.Member;
import java.util.Locale;
import java.util.Set;

/** The names of the types of an action. */
final class Names {

    // What the drafts themselves import.
    private static final Set<String> TAKEN = Set.of(
            "Value",
            "Object",
            "String",
            "Integer",
            "Long",
            "Boolean",
            "Double",
            "List",
            "Map",
            "Pattern",
            "Operation",
            "Secret",
            "Instant",
            "Record",
            "Nullable",
            "Lists",
            "Override");

    private Names() {}

    /** What the names of its request and answer begin with. */
    static String base(Action action) {
        String method = action.javaName();
        return method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1);
    }

    /** What an action is about: {@code DbInstance} for {@code DescribeDBInstances}. */
    static String noun(Action action) {
        return singular(base(action).replaceFirst("^[A-Z][a-z]+(?=[A-Z])", ""));
    }

    /** The name of a record for a member of one of that name. */
    static String ofRecord(Action action, Member member) {
        boolean named = !Set.of("object", "string").contains(member.type())
                && !member.type().startsWith("map<");
        String own = named ? member.type() : JavaNames.type(member.name());
        String name = own.equals("Data") ? noun(action) : member.list() ? singular(own) : own;
        return TAKEN.contains(name) ? noun(action) + name : name;
    }

    /** The name of an enumeration; a lone word such as {@code Type} says too little. */
    static String ofEnum(Action action, String owner, Member member) {
        String name = JavaNames.type(member.name());
        boolean word = name.matches("[A-Z][a-z0-9]*");
        String parent = owner.startsWith(base(action)) ? noun(action) : owner;
        return word ? parent + name : name;
    }

    private static String singular(String plural) {
        if (plural.endsWith("ies")) {
            return plural.substring(0, plural.length() - 3) + "y";
        }
        return plural.endsWith("s") && !plural.matches(".*(ss|us|is)")
                ? plural.substring(0, plural.length() - 1)
                : plural;
    }
}
