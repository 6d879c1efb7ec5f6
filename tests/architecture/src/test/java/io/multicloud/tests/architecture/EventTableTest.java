package io.multicloud.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.core.observe.CallListener;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the published table of events against the events themselves. */
class EventTableTest {

    private static final Path TABLE = Path.of("..", "..", "docs", "observation.md");

    @Test
    void the_table_lists_every_method_of_the_listener_with_its_event_and_all_its_fields() throws IOException {
        List<String> rows = Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();
        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(CallListener.class.getDeclaredMethods())
                        .filter(method -> !method.isSynthetic())
                        .map(EventTableTest::row)
                        .toList());
    }

    private static String row(Method method) {
        Class<?> event = method.getParameterTypes()[0];
        String fields = Arrays.stream(event.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(", "));
        return "| `" + method.getName() + "` | `" + event.getSimpleName() + "` | " + fields + " |";
    }
}
