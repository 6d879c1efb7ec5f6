package io.multicloud.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {

    @ParameterizedTest
    @CsvSource({
        "a.Do field Items.Item[].Size, true",
        "a.Do field Items.Item[], true",
        "a.Do field Items.Item[].Si, false",
        "a.Do field Items.Item[].Size.Unit, false",
        "a.DoMore field Items.Item[].Size, false"
    })
    void what_has_no_component_is_not_read_either(String missing, boolean follows) {
        Finding finding = new Finding("a.Do", "read", "Items.Item[].Size", "5 became null");
        assertThat(finding.followsFrom(List.of(missing))).isEqualTo(follows);
    }
}
