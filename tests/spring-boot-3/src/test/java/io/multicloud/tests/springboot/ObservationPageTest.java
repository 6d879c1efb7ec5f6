package io.multicloud.tests.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.common.docs.KeyName;
import io.multicloud.core.error.Outcome;
import io.multicloud.spring.observe.CallMeters;
import io.multicloud.spring.observe.CallObservationDocumentation.HighCardinality;
import io.multicloud.spring.observe.CallObservationDocumentation.LowCardinality;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the tables of docs/spring-boot-observation.md against the names that there are. */
class ObservationPageTest {

    private static final Path PAGE = Path.of("..", "..", "docs", "spring-boot-observation.md");

    // Micrometer's own, which it adds to every observation.
    private static final String ADDED = "error";

    @Test
    void the_keys_are_those_of_the_observation_with_the_tags_first() throws IOException {
        assertThat(firstCells("| timer"))
                .containsExactlyElementsOf(Stream.concat(names(LowCardinality.values()), Stream.of(ADDED))
                        .toList());
        assertThat(firstCells("| span |"))
                .containsExactlyElementsOf(names(HighCardinality.values()).toList());
    }

    @Test
    void the_outcomes_are_those_that_there_are() throws IOException {
        String row = rows().filter(line -> line.startsWith("| `outcome`"))
                .findFirst()
                .orElseThrow();
        assertThat(Arrays.stream(Outcome.values()).map(outcome -> "`" + outcome + "`"))
                .allMatch(row::contains);
    }

    @Test
    void the_meters_are_those_that_there_are() throws IOException {
        assertThat(rows().filter(line -> line.startsWith("| `multicloud.client."))
                        .map(ObservationPageTest::firstName)
                        .toList())
                .containsExactlyInAnyOrderElementsOf(meters());
    }

    @Test
    void the_properties_of_the_starter_have_the_defaults_that_it_names() throws IOException {
        Map<String, JsonNode> properties = MetadataTest.properties();
        List<String> rows = rows().filter(line -> line.matches("\\| `multicloud\\.(observations|health)\\..*"))
                .toList();
        assertThat(rows).hasSize(3);
        for (String row : rows) {
            String standard = Objects.requireNonNull(properties.get(firstName(row)))
                    .path("defaultValue")
                    .asText();
            assertThat(row).contains("| `" + standard + "` |");
        }
    }

    private static List<String> meters() {
        return Arrays.stream(CallMeters.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .map(ObservationPageTest::value)
                .filter(name -> !name.equals(CallMeters.CALLS))
                .toList();
    }

    private static String value(Field field) {
        try {
            return String.valueOf(field.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> names(KeyName[] keys) {
        return Arrays.stream(keys).map(KeyName::asString);
    }

    private static List<String> firstCells(String text) throws IOException {
        return rows().filter(line -> line.contains(text))
                .filter(line ->
                        line.endsWith(" timer, span |") || line.endsWith(" timer |") || line.endsWith(" span |"))
                .map(ObservationPageTest::firstName)
                .toList();
    }

    private static String firstName(String row) {
        return row.replaceAll("^\\| `([^`]+)`.*", "$1");
    }

    private static Stream<String> rows() throws IOException {
        return Files.readAllLines(PAGE).stream().filter(line -> line.startsWith("| `"));
    }
}
