package io.multicloud.core.internal.transport;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.multicloud.core.error.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OkHttpVersionTest {

    @ParameterizedTest
    @ValueSource(strings = {"4.9.3", "4.11.0", "4.0.0-RC1", "3.14.9"})
    void an_older_one_is_refused_with_its_jar_and_the_remedy(String version) {
        assertThatThrownBy(() -> OkHttpVersion.check(version))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("OkHttp " + version + " is too old for the SDK, which needs 4.12 or newer: ")
                .hasMessageContaining("multicloud-sdk-bom")
                .hasMessageContaining("[okhttp-jvm-5.");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"4.12.0", "4.12.1", "5.5.1", "5.0.0-alpha.14", "6.0.0", "12.1", "unknown"})
    void any_other_is_taken_and_so_is_one_that_does_not_tell(String version) {
        assertThatCode(() -> OkHttpVersion.check(version)).doesNotThrowAnyException();
    }

    @Test
    void the_one_at_hand_is_taken() {
        assertThatCode(() -> OkHttpVersion.check()).doesNotThrowAnyException();
    }
}
