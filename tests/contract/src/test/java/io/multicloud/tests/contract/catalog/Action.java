package io.multicloud.tests.contract.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * An operation of a catalog.
 *
 * @param catalog the file that it stands in
 * @param facts what the file says of it
 */
public record Action(Catalog catalog, JsonNode facts) {

    /** The documented name. */
    public String name() {
        return facts.path("name").asText();
    }

    /** The name of its methods in Java: the documented one, but for a few. */
    public String javaName() {
        return Listed.read("names.txt").stream()
                .filter(name -> name.where().equals(toString()))
                .map(Listed::what)
                .findFirst()
                .orElseGet(() -> JavaNames.member(name()));
    }

    public String method() {
        return facts.at("/http/method").asText();
    }

    public String path() {
        return facts.at("/http/path").asText();
    }

    public List<Integer> statuses() {
        return list("/success").map(JsonNode::asInt).toList();
    }

    public boolean is(String fact) {
        return facts.path(fact).asBoolean();
    }

    public List<Member> parameters() {
        return Members.ofRequest(facts.path("request"));
    }

    public List<Member> fields() {
        return Members.ofResponse(facts.path("response"));
    }

    public List<JsonNode> exampleRequests() {
        return list("/examples/requests").toList();
    }

    public List<JsonNode> exampleAnswers() {
        return list("/examples/responses").toList();
    }

    public List<String> exampleAnswersInXml() {
        return Stream.of("xml", "xmlNew")
                .map(key -> facts.path("examples").path(key).asText())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private Stream<JsonNode> list(String pointer) {
        return StreamSupport.stream(facts.at(pointer).spliterator(), false);
    }

    @Override
    public String toString() {
        return catalog.name() + "." + name();
    }
}
