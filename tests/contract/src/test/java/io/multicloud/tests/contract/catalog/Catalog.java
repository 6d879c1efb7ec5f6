package io.multicloud.tests.contract.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/**
 * A file of the API catalog, whose shape {@code docs/catalog.md} tells.
 *
 * @param name the file's name, for example {@code aliyun-hybriddb}
 * @param facts all that it says
 */
public record Catalog(String name, JsonNode facts) {

    public static Catalog read(String name) {
        String path = "/io/multicloud/emulator/catalog/" + name + ".json";
        try (InputStream file = Objects.requireNonNull(Catalog.class.getResourceAsStream(path), path)) {
            return new Catalog(name, new ObjectMapper().readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Action> actions() {
        return StreamSupport.stream(facts.path("operations").spliterator(), false)
                .map(operation -> new Action(this, operation))
                .toList();
    }

    /** What requests of all actions have in common. */
    public List<Member> common() {
        List<Member> common = new ArrayList<>(Members.ofRequest(facts.path("commonRequest")));
        common.addAll(Members.ofRequest(facts.path("commonHeaders")));
        facts.at("/auth/commonParameters").forEach(one -> common.add(Members.ofQuery(one)));
        return common;
    }
}
