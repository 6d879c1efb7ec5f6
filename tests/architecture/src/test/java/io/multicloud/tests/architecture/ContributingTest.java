package io.multicloud.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the tables of CONTRIBUTING.md against what they are about. */
class ContributingTest {

    private static final Pattern STEP = Pattern.compile("^\\| `(\\w+Step)` \\|");
    private static final Pattern ROW = Pattern.compile("^\\| ([^|]*)\\| ([^|]*)\\|.*");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    @Test
    void the_table_of_steps_has_those_of_the_pipeline_in_their_order() throws IOException {
        assertThat(lines().flatMap(line -> STEP.matcher(line).results()).map(step -> step.group(1)))
                .containsExactlyElementsOf(PipelineSteps.of("assemble"));
    }

    @Test
    void the_table_of_folders_has_every_module_and_no_folder_that_is_not_there() throws IOException {
        List<String> folders = places(1);
        assertThat(folders)
                .containsAll(MavenModule.all().stream().map(MavenModule::folder).toList())
                .allSatisfy(
                        folder -> assertThat(MavenModule.ROOT.resolve(folder)).isDirectory());
    }

    @Test
    void the_table_of_folders_has_every_package_of_core() throws IOException {
        assertThat(places(2))
                .containsAll(CorePackages.all().stream()
                        .map(name -> name.equals("core") ? "io.multicloud.core" : "….core." + name)
                        .toList());
    }

    private static List<String> places(int column) throws IOException {
        return lines().dropWhile(line -> !line.equals("## Where things are"))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .flatMap(line -> ROW.matcher(line).results())
                .flatMap(row -> QUOTED.matcher(row.group(column)).results())
                .map(place -> place.group(1))
                .toList();
    }

    private static Stream<String> lines() throws IOException {
        return Files.readAllLines(MavenModule.ROOT.resolve("CONTRIBUTING.md")).stream();
    }
}
