package io.multicloud.tests.contract.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes trees of what a catalog lists. */
final class Members {

    private static final JsonNode OBJECT = JsonNodeFactory.instance.objectNode().put("type", "object");

    private Members() {}

    static List<Member> ofRequest(JsonNode parameters) {
        return ofRequest(parameters, "");
    }

    private static List<Member> ofRequest(JsonNode parameters, String prefix) {
        List<Member> members = new ArrayList<>();
        for (JsonNode facts : parameters) {
            String path = prefix + facts.path("name").asText();
            boolean list = facts.path("type").asText().startsWith("array<");
            members.add(new Member(
                    path,
                    facts.path("name").asText(),
                    Optional.empty(),
                    list,
                    facts,
                    ofRequest(facts.path("fields"), path + (list ? "[]." : "."))));
        }
        return List.copyOf(members);
    }

    /** A required text of which nothing but the name is told in the usual form. */
    static Member ofQuery(JsonNode named) {
        JsonNode facts = JsonNodeFactory.instance
                .objectNode()
                .put("name", named.path("name").asText())
                .put("in", "query")
                .put("type", "string")
                .put("required", true);
        return ofRequest(JsonNodeFactory.instance.arrayNode().add(facts)).get(0);
    }

    static List<Member> ofResponse(JsonNode fields) {
        Branch root = new Branch("");
        for (JsonNode facts : fields) {
            Branch branch = root;
            for (String part : facts.path("path").asText().split("\\.", -1)) {
                branch = branch.below(part);
            }
            branch.facts = Optional.of(facts);
        }
        return root.members("");
    }

    /** A part of the paths of fields. */
    private static final class Branch {

        private final String name;
        private final Map<String, Branch> below = new LinkedHashMap<>();
        private boolean list;
        private Optional<JsonNode> facts = Optional.empty();

        Branch(String name) {
            this.name = name;
        }

        Branch below(String part) {
            String bare = part.replace("[]", "");
            Branch branch = below.computeIfAbsent(bare, Branch::new);
            branch.list |= part.endsWith("[]");
            return branch;
        }

        List<Member> members(String prefix) {
            return below.values().stream().map(branch -> branch.member(prefix)).toList();
        }

        private Member member(String prefix) {
            return holder().map(list -> list.asMember(prefix + name + ".", name, Optional.of(list.name)))
                    .orElseGet(() -> asMember(prefix, name, Optional.empty()));
        }

        private Member asMember(String prefix, String memberName, Optional<String> item) {
            JsonNode said = facts.orElse(OBJECT);
            boolean isList = list || said.path("type").asText().startsWith("array<");
            String path = prefix + name + (isList ? "[]" : "");
            return new Member(path, memberName, item, isList, said, members(path + "."));
        }

        // An object of which nothing is said, and that has nothing but a list, is only there to hold it.
        private Optional<Branch> holder() {
            return facts.isEmpty() && !list && below.size() == 1
                    ? below.values().stream().filter(branch -> branch.list).findFirst()
                    : Optional.empty();
        }
    }
}
