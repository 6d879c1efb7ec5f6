package io.multicloud.core.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockWordsTest {

    @ParameterizedTest
    @CsvSource({
        "PT20M, 20 min slow",
        "PT-20M, 20 min fast",
        "PT119S, 119 s slow",
        "PT2M, 2 min slow",
        "PT-119M-59S, 120 min fast",
        "PT2H, 2 h slow",
        "PT-26H, 26 h fast",
        "P365D, 8760 h slow"
    })
    void a_clock_is_slow_where_that_of_the_service_is_ahead(Duration offset, String words) {
        assertThat(ClockWords.of(offset)).isEqualTo("this machine's clock is " + words);
    }
}
