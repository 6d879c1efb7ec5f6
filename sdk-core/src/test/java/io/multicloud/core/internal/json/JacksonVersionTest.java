package io.multicloud.core.internal.json;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.Version;
import io.multicloud.core.error.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JacksonVersionTest {

    private static final Version NEW = version(21);

    @ParameterizedTest
    @ValueSource(ints = {9, 14, 17})
    void an_older_one_is_refused_with_its_jars_and_the_remedy_whichever_part_it_is(int minor) {
        for (Version[] found : new Version[][] {{version(minor), NEW}, {NEW, version(minor)}}) {
            assertThatThrownBy(() -> JacksonVersion.check(found))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageStartingWith(
                            "Jackson 2." + minor + ".2 is too old for the SDK, which needs 2.18 or newer: ")
                    .hasMessageContaining("jackson-bom")
                    .hasMessageContaining("jackson-core-2.")
                    .hasMessageContaining("jackson-databind-2.");
        }
    }

    @Test
    void the_oldest_that_serves_and_the_one_at_hand_are_taken() {
        assertThatCode(() -> JacksonVersion.check(version(18), version(18))).doesNotThrowAnyException();
        assertThatCode(() -> JacksonVersion.check()).doesNotThrowAnyException();
    }

    private static Version version(int minor) {
        return new Version(2, minor, 2, null, null, null);
    }
}
