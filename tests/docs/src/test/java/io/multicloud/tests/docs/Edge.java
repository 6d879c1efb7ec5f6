package io.multicloud.tests.docs;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.multicloud.core.error.ConfigurationException;
import io.multicloud.core.error.InvalidRequestException;
import java.util.List;
import java.util.function.Consumer;

/** The edges of an option's range: values that are just taken, and values just outside. */
record Edge(String heading, String option, Runnable check) {

    /** Gives each value to the option. */
    @SafeVarargs
    static <T> Edge of(String heading, String option, Consumer<T> use, List<T> inside, T... outside) {
        return new Edge(heading, option, () -> {
            inside.forEach(value ->
                    assertThatCode(() -> use.accept(value)).as("%s", value).doesNotThrowAnyException());
            for (T value : outside) {
                assertThatThrownBy(() -> use.accept(value))
                        .as("%s", value)
                        .isInstanceOfAny(ConfigurationException.class, InvalidRequestException.class);
            }
        });
    }

    @Override
    public String toString() {
        return heading + " " + option;
    }
}
