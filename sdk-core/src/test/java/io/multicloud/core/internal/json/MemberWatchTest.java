package io.multicloud.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.multicloud.core.spi.Naming;
import io.multicloud.core.testing.Thing;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberWatchTest {

    private static final WatchedMembers WATCHED = WatchedMembers.of(Set.of("Code", "Name", "error.code"));

    private final JsonCodec codec = JsonCodec.create(Naming.UPPER_CAMEL, true);

    @Test
    void members_are_noted_whether_the_record_has_them_or_not() throws IOException {
        try (MemberWatch json = WATCHED.watch(codec.parser("{\"Name\":\"n\",\"Code\":7,\"Size\":3,\"Other\":{}}"))) {
            Thing thing = codec.read(json, Thing.class);

            assertThat(thing.name()).isEqualTo("n");
            assertThat(thing.size()).isEqualTo(3);
            assertThat(json.toEnd()).isEqualTo(Map.of("Name", "n", "Code", "7"));
        }
    }

    @Test
    void what_nobody_reads_is_looked_through_all_the_same() throws IOException {
        assertThat(found("{\"a\":[{\"Code\":\"no\"}],\"b\":{\"Code\":\"no\"},\"CODE\":\"yes\"}"))
                .isEqualTo(Map.of("CODE", "yes"));
    }

    @Test
    void members_of_a_watched_object_are_found_one_level_down_and_no_deeper() throws IOException {
        assertThat(found("{\"Error\":{\"in\":{\"code\":\"no\"},\"list\":[\"code\"],\"Code\":\"yes\"},\"code\":true}"))
                .isEqualTo(Map.of("Error.Code", "yes", "code", "true"));
    }

    @Test
    void a_record_leaves_out_a_watched_object_that_is_noted() throws IOException {
        try (MemberWatch json = WATCHED.watch(codec.parser("{\"error\":{\"code\":\"c\"},\"Name\":\"n\"}"))) {
            assertThat(codec.read(json, Thing.class).name()).isEqualTo("n");
            assertThat(json.toEnd()).isEqualTo(Map.of("error.code", "c", "Name", "n"));
        }
    }

    @Test
    void nulls_objects_and_lists_are_no_texts() throws IOException {
        assertThat(found("{\"Code\":null,\"Name\":{},\"error\":[\"code\"]}")).isEmpty();
    }

    @Test
    void the_first_of_two_members_of_a_name_counts() throws IOException {
        assertThat(found("{\"Code\":\"1\",\"code\":\"2\"}")).isEqualTo(Map.of("Code", "1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "7", "{", "{\"Name\"", "{\"Name\":\"n\"", "{\"Name\":\"n\"} x", "{} {}", "{\"a\":[1,}"
            })
    void what_is_no_object_to_its_end_fails(String text) {
        assertThatThrownBy(() -> found(text)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> {
                    try (MemberWatch json = WATCHED.watch(codec.parser(text))) {
                        codec.read(json, Thing.class);
                        json.toEnd();
                    }
                })
                .isInstanceOf(IOException.class);
    }

    private Map<String, String> found(String text) throws IOException {
        try (MemberWatch json = WATCHED.watch(codec.parser(text))) {
            return json.toEnd();
        }
    }
}
