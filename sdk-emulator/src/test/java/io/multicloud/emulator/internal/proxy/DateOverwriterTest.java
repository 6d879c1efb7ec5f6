package io.multicloud.emulator.internal.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateOverwriterTest {

    private static final String BEFORE = answers("Tue, 01 Jan 2019 00:00:00 GMT");
    private static final String AFTER = answers("Sun, 01 Mar 2026 08:00:00 GMT");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 20, 1000})
    void overwrites_each_date_however_the_stream_is_cut(int piece) {
        DateOverwriter overwriter = new DateOverwriter();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < BEFORE.length(); i += piece) {
            byte[] bytes =
                    BEFORE.substring(i, Math.min(BEFORE.length(), i + piece)).getBytes(StandardCharsets.US_ASCII);
            overwriter.overwrite(bytes, bytes.length, Instant.parse("2026-03-01T08:00:00Z"));
            out.append(new String(bytes, StandardCharsets.US_ASCII));
        }
        assertThat(out).hasToString(AFTER);
    }

    private static String answers(String date) {
        String other = "Last-Date: Tue, 01 Jan 2019 00:00:00 GMT";
        return String.join("\r\n", "HTTP/1.1 200 OK", "\rDate: no", "Date: " + date, other, "", "{}")
                + String.join("\r\n", "HTTP/1.1 200 OK", "Date: " + date, "", "{}");
    }
}
