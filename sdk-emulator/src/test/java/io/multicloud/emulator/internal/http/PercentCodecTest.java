package io.multicloud.emulator.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentCodecTest {

    @Test
    void what_is_encoded_is_read_back() throws Exception {
        String text = "aZ09-_.~ +*/:%&=?#\"\r\n中\uD83D\uDE00";
        assertThat(PercentCodec.encode(" *~中")).isEqualTo("%20%2A~%E4%B8%AD");
        assertThat(PercentCodec.decode(PercentCodec.encode(text))).isEqualTo(text);
        assertThat(PercentCodec.decode("%e4%b8%ad")).isEqualTo("中");
    }

    @Test
    void a_plus_is_a_plus_in_queries_and_a_blank_in_forms() throws Exception {
        assertThat(Parameter.ofQuery("a=1+2&b=1%2B2"))
                .isEqualTo(List.of(new Parameter("a", "1+2"), new Parameter("b", "1+2")));
        assertThat(Parameter.ofForm("a=1+2&b=1%2B2"))
                .isEqualTo(List.of(new Parameter("a", "1 2"), new Parameter("b", "1+2")));
    }

    @Test
    void names_without_values_and_values_with_equals_signs_are_read() throws Exception {
        assertThat(Parameter.ofQuery("&a&b=c=d&"))
                .isEqualTo(List.of(new Parameter("a", ""), new Parameter("b", "c=d")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%4", "%4g", "%-1", "%FF", "%C3", "é", " ", "\u007F", "%ED%A0%80"})
    void broken_escapes_are_refused(String raw) {
        assertThatThrownBy(() -> PercentCodec.decode(raw)).isInstanceOf(MalformedEncodingException.class);
    }
}
