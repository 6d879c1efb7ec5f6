package io.multicloud.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.multicloud.core.Secret;
import io.multicloud.huawei.flexus.model.Instance;
import io.multicloud.huawei.flexus.model.InstanceStatus;
import io.multicloud.huawei.flexus.model.ListInstancesResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerTableTest {

    record Login(@Nullable String host, String userName, Secret password, String loginId) {}

    record Shard(String shardId, List<Login> logins, List<String> zones) {}

    @Test
    void an_answer_is_the_table_of_its_list_with_what_stands_around_it_beneath() {
        ListInstancesResponse answer = ListInstancesResponse.builder()
                .addInstances(instance("id-1", "订单库"), instance("id-2", "reports"))
                .totalCount(2)
                .build();

        assertThat(table(80, answer).lines())
                .containsExactly(
                        "id    name     status  region",
                        "id-1  订单库   ACTIVE  cn-north-4",
                        "id-2  reports  ACTIVE  cn-north-4",
                        "totalCount 2");
    }

    @Test
    void id_name_and_state_come_first_and_empty_columns_are_left_out() {
        assertThat(table(80, List.of(new Login(null, "订单", Secret.of("fake-Passw0rd"), "login-7")))
                        .lines())
                .containsExactly("loginId  userName  password", "login-7  订单      ***");
    }

    @Test
    void one_thing_is_shown_field_by_field_with_what_is_nested_in_one_line() {
        Login login = new Login("db-1", "orders", Secret.of("fake-Passw0rd"), "login-7");
        assertThat(table(80, new Shard("shard-1", List.of(login, login), List.of("a", "b")))
                        .lines())
                .containsExactly("shardId  shard-1", "logins   [2]", "zones    a, b");
        assertThat(table(80, new Shard("shard-1", List.of(login), List.of())).lines())
                .containsExactly("shardId  shard-1", "logins   db-1 orders *** login-7");
    }

    @Test
    void columns_without_room_are_named_and_those_that_identify_a_row_are_kept_whole() {
        Map<String, String> row = Map.of("id", "i".repeat(50));
        assertThat(table(20, List.of(row))).contains("i".repeat(50));
        assertThat(table(24, List.of(new Login("host-of-shard-1", "orders", Secret.of("x"), "login-7")))
                        .lines())
                .containsExactly("loginId  userName", "login-7  orders", "more columns: host, pas…");
    }

    @Test
    void columns_can_be_chosen_and_a_wrong_one_is_answered_with_those_that_there_are() {
        List<Login> logins = List.of(new Login("db-1", "orders", Secret.of("x"), "login-7"));
        assertThat(new AnswerTable(80, List.of("userName", "host")).of(logins).lines())
                .containsExactly("userName  host", "orders    db-1");
        assertThatThrownBy(() -> new AnswerTable(80, List.of("user")).of(logins))
                .hasMessage("No column user; there are host, userName, password, loginId");
    }

    @Test
    void no_rows_are_said_to_be_none() {
        assertThat(table(80, List.of())).isEqualTo("(none)");
        assertThat(table(80, null)).isEqualTo("(none)");
    }

    @Test
    void an_endless_list_is_read_as_far_as_somebody_looks() {
        assertThat(table(80, Stream.iterate(1, i -> i + 1)).lines())
                .hasSize(AnswerTable.MOST_ROWS + 2)
                .last()
                .isEqualTo("the first 500 only; stream().skip(500) goes on");
        assertThat(table(80, IntStream.rangeClosed(1, AnswerTable.MOST_ROWS).boxed())
                        .lines())
                .hasSize(AnswerTable.MOST_ROWS + 1);
    }

    @Test
    void values_without_types_are_masked_by_their_names() {
        assertThat(table(120, List.of(Map.of("AccountPassword", "fake-Passw0rd")))
                        .lines())
                .containsExactly("AccountPassword", "***");
        assertThat(Json.of(Map.of("SecretAccessKey", "fake-secret"))).isEqualTo("{\n  \"SecretAccessKey\": \"***\"\n}");
    }

    @Test
    void a_text_is_cut_between_characters_and_control_characters_are_blanks() {
        assertThat(Cell.cut("订单库存", 6)).isEqualTo("订单…");
        assertThat(Cell.cut("订单", 4)).isEqualTo("订单");
        assertThat(Cell.of("a\r\nb\u001b[31m")).isEqualTo("a b [31m");
    }

    @Test
    void the_width_is_that_of_the_terminal_where_it_is_known() {
        assertThat(Helpers.width("80")).isEqualTo(80);
        assertThat(Helpers.width(null)).isEqualTo(Helpers.USUAL_WIDTH);
        assertThat(Helpers.width("0")).isEqualTo(Helpers.USUAL_WIDTH);
        assertThat(Helpers.width("wide")).isEqualTo(Helpers.USUAL_WIDTH);
    }

    private static String table(int width, @Nullable Object value) {
        return new AnswerTable(width, List.of()).of(value);
    }

    private static Instance instance(String id, String name) {
        return Instance.builder()
                .id(id)
                .name(name)
                .status(InstanceStatus.ACTIVE)
                .region("cn-north-4")
                .build();
    }
}
