package io.multicloud.tests.contract.scaffold;

import io.multicloud.tests.contract.catalog.JavaNames;
import io.multicloud.tests.contract.catalog.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A component to be.
 *
 * @param name its name in Java
 * @param member what is documented of it
 * @param aliases other names under which it is read
 * @param parts the components of its record
 */
record Part(String name, Member member, Set<String> aliases, List<Part> parts) {

    /** Members that have one name in Java become one component. */
    static List<Part> of(List<Member> members) {
        Map<String, List<Member>> byName = new LinkedHashMap<>();
        members.forEach(member -> byName.computeIfAbsent(javaName(member), name -> new ArrayList<>())
                .add(member));
        return byName.entrySet().stream()
                .map(one -> of(one.getKey(), one.getValue()))
                .toList();
    }

    private static Part of(String name, List<Member> members) {
        Member first = members.get(0);
        Set<String> names = new LinkedHashSet<>();
        List<Member> below = new ArrayList<>();
        members.forEach(member -> {
            names.addAll(member.names());
            below.addAll(member.members());
        });
        names.remove(first.wireName());
        return new Part(name, first, names, of(below));
    }

    private static String javaName(Member member) {
        String flattened = member.facts().path("flattensTo").asText().replaceFirst(".*\\.", "");
        return JavaNames.member(flattened.isEmpty() ? member.name() : flattened);
    }

    /** Its name and those of all below, so that two of the same can share a record. */
    String shape() {
        return name + (member.list() ? "[]" : "") + ":" + member.type()
                + parts.stream().map(Part::shape).toList();
    }
}
