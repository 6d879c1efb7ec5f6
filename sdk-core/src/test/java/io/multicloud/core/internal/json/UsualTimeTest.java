package io.multicloud.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsualTimeTest {

    @Test
    void usual_times_come_out_as_by_the_formatters() {
        Random random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            LocalDateTime local = LocalDateTime.of(1970, 1, 1, 0, 0, 0).plusSeconds(random.nextLong(5_000_000_000L));
            String text = local.format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss"));
            assertThat(UsualTime.localDateTime(text)).isEqualTo(LocalDateTime.parse(text, Times.Forms.LOCAL));
            ZoneOffset offset = ZoneOffset.ofTotalSeconds((random.nextInt(145) - 72) * 15 * 60);
            for (String zone : new String[] {offset.getId(), offset.getId().replace(":", "")}) {
                assertThat(UsualTime.offsetDateTime(text + zone))
                        .isEqualTo(OffsetDateTime.parse(text + zone, Times.Forms.ZONED));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-08-20T02:33:49Z", "2018-08-20 02:33:49Z", "2018-08-20T02:33:49-08:30"})
    void what_is_usual_needs_no_formatter(String text) {
        assertThat(UsualTime.offsetDateTime(text)).isEqualTo(OffsetDateTime.parse(text, Times.Forms.ZONED));
        assertThat(UsualTime.localDateTime(text.substring(0, 19)))
                .isEqualTo(LocalDateTime.parse(text.substring(0, 19), Times.Forms.LOCAL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-02-30T02:33:49Z",
                "2018-08-20T24:00:00Z",
                "2018-08-20T02:33Z",
                "2018-08-20T02:33:49.5Z",
                "2018-08-20T02:33:49.123456789+0800"
            })
    void rarer_forms_are_left_to_the_formatters(String text) {
        assertThat(UsualTime.offsetDateTime(text)).isNull();
        assertThat(Times.offsetDateTime(text)).isEqualTo(OffsetDateTime.parse(text, Times.Forms.ZONED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2018-08-20",
                "+201-08-20T02:33:49Z",
                "2018-13-20T02:33:49Z",
                "2018-08-20T02:33:60Z",
                "2018-08-20T02:33:4xZ",
                "2018-08-20T02:33:49",
                "2018-08-20T02:33:49+99:00",
                "2018-08-20T02:33:49z",
                "２０１８-08-20T02:33:49Z"
            })
    void what_is_no_time_is_none(String text) {
        assertThat(UsualTime.offsetDateTime(text)).isNull();
        assertThatThrownBy(() -> Times.offsetDateTime(text)).isInstanceOf(DateTimeException.class);
    }
}
