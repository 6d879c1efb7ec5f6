package io.multicloud.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.multicloud.core.Secret;
import io.multicloud.core.spi.Naming;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The comparison that the reading of answers rests on must itself see what is lost. */
class LeavesTest {

    private static final Part PART = new Part("a", 1, true);

    @Test
    void what_is_there_is_kept() {
        assertThat(compare("{\"Name\": \"a\", \"Count\": \"1\", \"Sold\": \"True\"}", PART).kept)
                .containsExactly("Name", "Count", "Sold");
        assertThat(compare("{\"Alias\": \"a\", \"Count\": 1.0, \"Sold\": true}", PART).lost)
                .isEmpty();
    }

    @Test
    void what_is_missing_or_differs_is_lost() {
        assertThat(compare("{\"Name\": \"b\", \"Count\": 2, \"New\": 5, \"name\": \"a\"}", PART).lost)
                .extracting(Leaves.Lost::path)
                .containsExactly("Name", "Count", "New", "name");
    }

    @Test
    void lists_are_compared_one_by_one() {
        Parts parts = new Parts(List.of(PART), List.of("x"), Map.of());
        assertThat(compare("{\"Parts\": [{\"Name\": \"b\"}], \"Texts\": [\"y\"]}", parts).lost)
                .extracting(Leaves.Lost::path)
                .containsExactly("Parts[].Name", "Texts[]");
        assertThat(compare("{\"Parts\": [{}, {}], \"Texts\": [\"x\", \"x\"]}", parts).lost)
                .extracting(Leaves.Lost::detail)
                .containsExactly("2 elements became 1", "2 elements became 1");
        assertThat(compare("{\"Gone\": [\"x\"], \"None\": []}", parts).lost)
                .extracting(Leaves.Lost::path)
                .containsExactly("Gone");
    }

    @Test
    void the_object_around_a_list_and_the_array_around_an_element_may_be_missing() {
        Parts parts = new Parts(List.of(PART), List.of("x"), Map.of());
        assertThat(compare("{\"Parts\": {\"Part\": [{\"Name\": \"a\"}]}, \"Texts\": {\"Text\": \"x\"}}", parts).kept)
                .containsExactly("Parts.Part[].Name", "Texts.Text[]");
        assertThat(compare("{\"Parts\": {\"Part\": {\"Name\": \"b\"}}, \"Texts\": \"x\"}", parts).lost)
                .extracting(Leaves.Lost::path)
                .containsExactly("Parts.Part[].Name");
        assertThat(compare("{\"Parts\": {\"Name\": \"b\"}}", parts).lost)
                .extracting(Leaves.Lost::path)
                .containsExactly("Parts[].Name");
        assertThat(compare("{\"Parts\": {\"Part\": []}}", parts).lost)
                .extracting(Leaves.Lost::detail)
                .containsExactly("0 elements became 1");
    }

    @Test
    void nothing_may_not_turn_into_something() {
        assertThat(compare("{\"Name\": \"\", \"Count\": null}", PART).lost)
                .extracting(Leaves.Lost::path)
                .containsExactly("Name", "Count");
        assertThat(compare(
                                "{\"Parts\": \"\", \"Texts\": null, \"Members\": \"\"}",
                                new Parts(List.of(), List.of(), Map.of()))
                        .lost)
                .isEmpty();
    }

    @Test
    void what_the_documents_hide_is_no_number() {
        Part empty = new Part(null, null, null);
        assertThat(compare("{\"Count\": \"***\"}", empty).hidden).containsExactly("Count");
        assertThat(compare("{\"Count\": \"***\"}", PART).lost).hasSize(1);
    }

    @Test
    void members_of_maps_are_found_by_name() {
        Parts parts = new Parts(List.of(), List.of(), Map.of("a", 1));
        assertThat(compare("{\"Members\": {\"a\": 1}}", parts).kept).containsExactly("Members.a");
        assertThat(compare("{\"Members\": {\"a\": 2, \"b\": 1}}", parts).lost)
                .extracting(Leaves.Lost::path)
                .containsExactly("Members.a", "Members.b");
    }

    @Test
    void times_and_secrets_are_compared_by_what_they_hold() {
        Hidden hidden = new Hidden(
                Secret.of("s"),
                Instant.parse("2018-08-20T02:33:49Z"),
                OffsetDateTime.parse("2018-08-20T02:33:49+08:00"),
                LocalDateTime.parse("2018-08-20T02:33:49"));
        assertThat(compare(
                                "{\"Key\": \"s\", \"At\": \"2018-08-20T02:33:49Z\", \"There\": \"2018-08-20T02:33:49+0800\", "
                                        + "\"Here\": \"2018-08-20 02:33:49\"}",
                                hidden)
                        .lost)
                .isEmpty();
        assertThat(compare(
                                "{\"Key\": \"t\", \"At\": \"2018-08-20T02:33Z\", \"There\": \"2018-08-20T02:33:49Z\", "
                                        + "\"Here\": \"today\"}",
                                hidden)
                        .lost)
                .hasSize(4);
    }

    private static Leaves compare(String json, Object typed) {
        try {
            return Leaves.compare(new ObjectMapper().readTree(json), typed, Naming.UPPER_CAMEL);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    /** A record as the SDK has them. */
    public record Part(@JsonAlias("Alias") String name, Integer count, Boolean sold) {}

    /** One with lists. */
    public record Parts(List<Part> parts, List<String> texts, Map<String, Object> members) {}

    /** One with values that print otherwise than they are written. */
    public record Hidden(Secret key, Instant at, OffsetDateTime there, LocalDateTime here) {}
}
