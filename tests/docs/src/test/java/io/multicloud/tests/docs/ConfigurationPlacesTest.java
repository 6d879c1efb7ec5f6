package io.multicloud.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.aliyun.hybriddb.HybridDbOperations;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlOperations;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.auth.DefaultCredentialsChain;
import io.multicloud.core.internal.settings.Surroundings;
import io.multicloud.core.spi.ServiceDescription;
import io.multicloud.huawei.flexus.FlexusRdsOperations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the places outside of the program that docs/configuration.md names against where the SDK looks. */
class ConfigurationPlacesTest {

    private static final Page PAGE = Pages.page("docs/configuration.md");
    private static final Table KEYS = Table.under(PAGE, "Access keys");
    private static final Table PROFILE = Table.under(PAGE, "The profile file");

    private static final Map<String, ServiceDescription> SERVICES = Map.of(
            "Aliyun", HybridDbOperations.SERVICE,
            "CapitalOnline", CapitalOnlineMysqlOperations.SERVICE,
            "Huawei Cloud", FlexusRdsOperations.SERVICE);

    private static final List<String> PARTS = List.of("id", "secret", "token of a temporary key");

    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> environment = new HashMap<>();

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"Aliyun", "CapitalOnline", "Huawei Cloud"})
    void each_place_is_looked_at_and_the_first_one_wins(String cloud) {
        for (int place = 4; place > 0; place--) {
            put(cloud, place, 0);
            boolean token = !names(cloud, 2, place).isEmpty();
            assertThat(key(cloud).accessKeyId()).isEqualTo("fake-" + place + "-0");
            assertThat(key(cloud).accessKeySecret().reveal()).isEqualTo("fake-" + place + "-1");
            assertThat(key(cloud).securityToken() != null).isEqualTo(token);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Aliyun", "CapitalOnline", "Huawei Cloud"})
    void the_file_has_short_names_too(String cloud) {
        put(cloud, 4, 1);
        assertThat(key(cloud).accessKeyId()).isEqualTo("fake-4-0");
    }

    @Test
    void a_project_is_looked_for_in_the_same_places() {
        for (int place = 4; place > 0; place--) {
            String name = quoted(KEYS.cell("Huawei Cloud: project", place)).get(0);
            store(place, Map.of(name, "fake-project-" + place));
            assertThat(chain("Huawei Cloud").setting("project-id")).contains("fake-project-" + place);
        }
    }

    @Test
    void profile_and_file_are_chosen_by_property_then_by_variable() throws IOException {
        Path usual = file(home.resolve(quoted(PROFILE.cell("which file", 3)).get(0)), "default", "usual");
        Path byVariable = file(home.resolve("by-variable"), "one", "variable");
        Path byProperty = file(home.resolve("by-property"), "two", "property");
        assertThat(usual).isRegularFile();
        properties.put("user.home", home.toString());
        assertThat(key("Aliyun").accessKeyId()).isEqualTo("fake-usual");

        environment.put(PROFILE.cell("which profile", 2).replace("`", ""), "one");
        environment.put(PROFILE.cell("which file", 2).replace("`", ""), byVariable.toString());
        assertThat(key("Aliyun").accessKeyId()).isEqualTo("fake-variable");

        properties.put(PROFILE.cell("which profile", 1).replace("`", ""), "two");
        properties.put(PROFILE.cell("which file", 1).replace("`", ""), byProperty.toString());
        assertThat(key("Aliyun").accessKeyId()).isEqualTo("fake-property");
    }

    @Test
    void nothing_else_is_asked_of_the_process() {
        assertThat(sources("System(\\.|::)get(Property|env)\\b|(Boolean|Integer|Long)\\.get(Boolean|Integer|Long)\\("))
                .map(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder("Surroundings.java", "JdkServerProperties.java");
    }

    @Test
    void the_table_of_logs_lists_every_logger() {
        Set<String> loggers = sources("getLogger\\(|LogFactory\\.getLog")
                .map(file -> named(read(file)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(loggers).hasSizeGreaterThan(2);
        assertThat(new TreeSet<>(Table.under(PAGE, "Logs").column(0)))
                .isEqualTo(loggers.stream()
                        .map(logger -> "`" + logger + "`")
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    // By a text of its own, or by the class.
    private static String named(String source) {
        String given = source.replaceFirst("(?s).*getLogger\\((\\S+)\\);.*", "$1");
        if (given.startsWith("\"")) {
            return given.replace("\"", "");
        }
        return source.replaceFirst("(?s).*?package ([\\w.]+);.*", "$1") + "." + given.replaceFirst("\\.class.*", "");
    }

    private void put(String cloud, int place, int spelling) {
        Map<String, String> values = new HashMap<>();
        for (int part = 0; part < PARTS.size(); part++) {
            List<String> names = names(cloud, part, place);
            if (!names.isEmpty()) {
                values.put(names.get(Math.min(spelling, names.size() - 1)), "fake-" + place + "-" + part);
            }
        }
        store(place, values);
    }

    private void store(int place, Map<String, String> values) {
        switch (place) {
            case 1 -> properties.putAll(values);
            case 4 -> {
                List<String> lines = new ArrayList<>();
                values.forEach((name, value) -> lines.add(name.replace("<profile>", "default") + "=" + value));
                properties.put(
                        PROFILE.cell("which file", 1).replace("`", ""),
                        write(home.resolve("profiles"), lines).toString());
            }
            default -> environment.putAll(values);
        }
    }

    private static Path file(Path file, String profile, String id) {
        return write(
                file,
                List.of(
                        profile + ".aliyun.access-key-id=fake-" + id,
                        profile + ".aliyun.access-key-secret=fake-secret"));
    }

    private static Path write(Path file, List<String> lines) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AccessKeyCredentials key(String cloud) {
        return (AccessKeyCredentials) chain(cloud).credentials();
    }

    // As for this process, but with the properties and variables of the test.
    private DefaultCredentialsChain chain(String cloud) {
        Surroundings surroundings = new Surroundings(properties::get, environment::get, FileSystems.getDefault());
        try {
            Method of =
                    DefaultCredentialsChain.class.getDeclaredMethod("of", ServiceDescription.class, Surroundings.class);
            of.setAccessible(true);
            return (DefaultCredentialsChain) of.invoke(null, SERVICES.get(cloud), surroundings);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static List<String> names(String cloud, int part, int place) {
        return quoted(KEYS.cell(cloud + ": " + PARTS.get(part), place));
    }

    private static List<String> quoted(String cell) {
        return Pattern.compile("`([^`]+)`")
                .matcher(cell)
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    /** Finds the files of the published modules, Spring's apart, that hold a pattern. */
    private static Stream<Path> sources(String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        return Stream.of("sdk-core", "sdk-aliyun-hybriddb", "sdk-huawei-flexus", "sdk-capitalonline", "sdk-emulator")
                .flatMap(module -> files(Pages.ROOT.resolve(module).resolve("src/main/java")))
                .filter(file -> wanted.matcher(read(file)).find());
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
