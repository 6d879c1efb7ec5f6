package io.multicloud.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.multicloud.core.testing.Color;
import org.junit.jupiter.api.Test;

class OpenEnumTest {

    @Test
    void a_documented_text_is_its_constant() {
        assertThat(Color.of("RED")).isSameAs(Color.RED);
        assertThat(Color.RED.isKnown()).isTrue();
        assertThat(Color.values()).containsExactly(Color.RED, Color.GREEN);
    }

    @Test
    void case_makes_no_difference_to_equality_and_is_kept() {
        assertThat(Color.of("red"))
                .isEqualTo(Color.RED)
                .hasSameHashCodeAs(Color.RED)
                .hasToString("red");
        assertThat(Color.of("red").isKnown()).isTrue();
    }

    @Test
    void an_unknown_text_is_kept_as_it_is() {
        Color mauve = Color.of("MAUVE");
        assertThat(mauve.isKnown()).isFalse();
        assertThat(mauve.value()).isEqualTo("MAUVE");
        assertThat(mauve).isEqualTo(Color.of("mauve")).isNotEqualTo(Color.RED).isNotEqualTo("MAUVE");
        assertThat(Color.values()).doesNotContain(mauve);
    }

    @Test
    void any_mapper_writes_its_text() throws Exception {
        assertThat(new ObjectMapper().writeValueAsString(Color.GREEN)).isEqualTo("\"GREEN\"");
    }
}
