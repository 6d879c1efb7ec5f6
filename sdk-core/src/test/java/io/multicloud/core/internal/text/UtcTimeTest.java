package io.multicloud.core.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UtcTimeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-08-05T15:00:00Z",
                "2026-11-22T09:05:59.999999999Z",
                "1969-12-31T23:59:59.5Z",
                "0001-01-01T00:00:00Z",
                "9999-12-31T23:59:59Z",
                "2024-02-29T10:10:10Z"
            })
    void both_forms_are_those_of_a_formatter(String text) {
        Instant time = Instant.parse(text);

        assertThat(UtcTime.extended(time)).isEqualTo(byFormatter("yyyy-MM-dd'T'HH:mm:ss'Z'", time));
        assertThat(UtcTime.basic(time)).isEqualTo(byFormatter("yyyyMMdd'T'HHmmss'Z'", time));
    }

    private static String byFormatter(String pattern, Instant time) {
        return DateTimeFormatter.ofPattern(pattern).withZone(ZoneOffset.UTC).format(time);
    }
}
