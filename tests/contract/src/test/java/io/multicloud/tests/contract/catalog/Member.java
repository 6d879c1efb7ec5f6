package io.multicloud.tests.contract.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A documented parameter or field.
 *
 * @param path where it stands: {@code tags[].key}
 * @param name its documented name, the last part of the path
 * @param item the name under which an object around the list holds it (Aliyun)
 * @param list whether there may be more than one
 * @param facts what the catalog says of it
 * @param members the members of an object, or of each object in a list
 */
public record Member(
        String path, String name, Optional<String> item, boolean list, JsonNode facts, List<Member> members) {

    /** The type of the value, or of each in a list. */
    public String type() {
        String type = facts.path("type").asText();
        return type.startsWith("array<") ? type.substring("array<".length(), type.length() - 1) : type;
    }

    public String in() {
        return facts.path("in").asText();
    }

    /** The name to send. */
    public String wireName() {
        return facts.path("wireName").asText(name);
    }

    /** All names that stand for it. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        names.add(wireName());
        names.add(name);
        facts.path("aliases").forEach(alias -> names.add(alias.asText()));
        return names;
    }

    public boolean isSecret() {
        return facts.path("secret").asBoolean();
    }

    /** "Required" beside a default is a contradiction: then nobody can tell that an absent value is refused. */
    public boolean mustBeThere() {
        return facts.path("required").asBoolean() && !facts.has("default");
    }

    public JsonNode rules() {
        return facts.path("rules");
    }

    /** Whether a list of values is one text, with commas in between. */
    public boolean isCommaSeparated() {
        return rules().path("format").asText().equals("comma-separated");
    }

    /** Whether a list of pairs is one text, {@code k1=v1,k2=v2}. */
    public boolean isJoinedPairs() {
        return facts.path("wire").asText().equals("string");
    }

    public boolean isAlsoSeenAs(String type) {
        return facts.path("alsoSeenAs").toString().contains(type);
    }
}
