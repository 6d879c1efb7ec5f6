package io.multicloud.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void columns_align_with_chinese_characters_and_full_width_marks_in_them() {
        String table = Table.of(List.of(List.of("NAME", "STATE"), List.of("首云（北）", "运行中"), List.of("ab", "x")));
        assertThat(table.lines()).containsExactly("NAME        STATE", "首云（北）  运行中", "ab          x");
    }

    @Test
    void a_table_without_rows_is_empty() {
        assertThat(Table.of(List.of())).isEmpty();
    }
}
