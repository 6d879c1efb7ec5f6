package io.multicloud.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.multicloud.core.spi.Lists;
import io.multicloud.core.spi.Naming;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordReaderTest {

    /** Components of every kind that answers have, in an order that is not that of the members. */
    public record Node(
            @JsonProperty("VSwitchId") @Nullable String vSwitchId,
            @JsonAlias({"Desc", "Note"}) @Nullable String description,
            int count,
            List<Node> nodes,
            @Nullable Node parent) {

        /** Takes copies. */
        public Node {
            nodes = Lists.copy(nodes);
        }
    }

    private final JsonCodec codec = JsonCodec.create(Naming.UPPER_CAMEL, false);

    @Test
    void members_become_the_components_of_their_names_in_any_order() throws IOException {
        Node node = read("{\"Count\":3,\"Nodes\":[{\"Count\":4}],\"Description\":\"d\",\"VSwitchId\":\"v\"}");

        assertThat(node).isEqualTo(new Node("v", "d", 3, List.of(new Node(null, null, 4, List.of(), null)), null));
    }

    @Test
    void a_component_has_other_names_too() throws IOException {
        assertThat(read("{\"Desc\":\"d\"}").description()).isEqualTo("d");
        assertThat(read("{\"Note\":\"d\"}").description()).isEqualTo("d");
    }

    @Test
    void what_is_absent_or_null_is_what_its_type_has_for_that() throws IOException {
        Node empty = new Node(null, null, 0, List.of(), null);

        assertThat(read("{}")).isEqualTo(empty);
        assertThat(read("{\"VSwitchId\":null,\"Count\":null,\"Nodes\":null,\"Parent\":null}"))
                .isEqualTo(empty);
    }

    @Test
    void members_that_no_component_has_are_left_out_whatever_they_hold() throws IOException {
        assertThat(read("{\"New\":{\"Count\":1,\"a\":[{}]},\"Count\":2,\"More\":[[1],{}],\"Last\":null}"))
                .isEqualTo(new Node(null, null, 2, List.of(), null));
    }

    @Test
    void what_is_no_object_is_absent() throws IOException {
        assertThat(read("{\"Parent\":\"text\",\"Count\":1}").parent()).isNull();
        assertThat(read("{\"Parent\":\"\",\"Count\":1}").parent()).isNull();
        assertThat(read("{\"Parent\":[{\"Count\":2}],\"Count\":1}"))
                .isEqualTo(new Node(null, null, 1, List.of(), null));
    }

    @Test
    void the_last_of_two_members_of_a_name_counts() throws IOException {
        assertThat(read("{\"Count\":1,\"Count\":2}").count()).isEqualTo(2);
    }

    private Node read(String json) throws IOException {
        return codec.read(codec.parser(json), Node.class);
    }
}
