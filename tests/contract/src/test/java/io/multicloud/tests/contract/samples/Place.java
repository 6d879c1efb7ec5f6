package io.multicloud.tests.contract.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.tests.contract.catalog.JavaNames;
import io.multicloud.tests.contract.catalog.Member;
import io.multicloud.tests.contract.sdk.Component;
import java.util.Set;

/**
 * Where a parameter stands in a request.
 *
 * @param pointer its object in the tree of values
 * @param prefix what stands before its name in Java
 * @param member the parameter
 * @param component what the SDK has for it
 */
record Place(String pointer, String prefix, Member member, Component component) {

    String javaPath() {
        return prefix + component.name();
    }

    /** Members of an object; of a list those of its first element. */
    String pointerBelow() {
        return pointer + "/" + member.name() + (member.list() ? "/0" : "");
    }

    ObjectNode with(ObjectNode request, JsonNode value) {
        ObjectNode copy = request.deepCopy();
        owner(copy).set(member.name(), value);
        return copy;
    }

    ObjectNode without(ObjectNode request) {
        return withoutBeside(request, member.name());
    }

    ObjectNode withBeside(ObjectNode request, String name, JsonNode value) {
        ObjectNode copy = request.deepCopy();
        owner(copy).set(name, value);
        return copy;
    }

    ObjectNode withoutBeside(ObjectNode request, String name) {
        ObjectNode copy = request.deepCopy();
        owner(copy).remove(name);
        return copy;
    }

    // A part of the path is refused under the name that it has there.
    Set<String> fields() {
        return member.in().equals("path") ? Set.of(javaPath(), member.name()) : Set.of(javaPath());
    }

    String javaNameBeside(String name) {
        return prefix + JavaNames.member(name);
    }

    private ObjectNode owner(ObjectNode request) {
        return (ObjectNode) request.at(pointer);
    }
}
