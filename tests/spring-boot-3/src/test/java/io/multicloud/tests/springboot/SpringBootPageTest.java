package io.multicloud.tests.springboot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ByteArrayResource;

/** Holds docs/spring-boot.md against the properties that there are, and runs what it shows. */
class SpringBootPageTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final String EXAMPLE = "examples/spring-boot/src/main/resources/application.yml";
    private static final String TESTS = "tests/spring-boot-3/src/test/java/io/multicloud/tests/springboot/";
    private static final Pattern OF_A_CLOUDS_CLIENT = Pattern.compile("multicloud\\.\\w+\\.client\\..*");

    private static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> blocks(String language) {
        return Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(read("docs/spring-boot.md"))
                .results()
                .map(block -> block.group(1));
    }

    static Stream<String> yaml() {
        return blocks("yaml");
    }

    static Stream<String> java() {
        return blocks("java");
    }

    @Test
    void the_tables_list_every_property_with_type_default_and_meaning() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        MetadataTest.properties().forEach((name, property) -> {
            if (!OF_A_CLOUDS_CLIENT.matcher(name).matches()) {
                expected.put(name, row(name, property));
            }
        });
        List<String> actual = read("docs/spring-boot.md")
                .lines()
                .filter(line -> line.startsWith("| `multicloud."))
                .sorted()
                .toList();
        assertThat(String.join("\n", actual)).isEqualTo(String.join("\n", new TreeSet<>(expected.values())));
    }

    private static String row(String name, JsonNode property) {
        String type = property.path("type").asText();
        String shortType = type.startsWith("java.util.Map") ? "Map" : type.substring(type.lastIndexOf('.') + 1);
        String standard = property.has("defaultValue")
                ? "`" + property.path("defaultValue").asText() + "`"
                : "–";
        return "| `%s` | %s | %s | %s |"
                .formatted(
                        name, shortType, standard, property.path("description").asText());
    }

    @Test
    void each_cloud_has_the_settings_of_all_clients() throws IOException {
        for (String cloud : List.of("aliyun", "huawei", "capitalonline")) {
            assertThat(clientSettings("multicloud." + cloud + ".client."))
                    .isEqualTo(clientSettings("multicloud.client."));
        }
    }

    private static Set<String> clientSettings(String prefix) throws IOException {
        return MetadataTest.properties().keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("yaml")
    void the_yaml_starts_an_application(String yaml) {
        loaded(yaml).run(context -> assertThat(context).hasNotFailed());
    }

    private static ApplicationContextRunner loaded(String yaml) {
        String[] placeholders = Pattern.compile("\\$\\{(\\w+)}")
                .matcher(yaml)
                .results()
                .map((MatchResult found) -> found.group(1) + "=fake-" + found.group(1))
                .toArray(String[]::new);
        return Contexts.empty().withPropertyValues(placeholders).withInitializer(context -> load(yaml, context));
    }

    private static void load(String yaml, ConfigurableApplicationContext context) {
        try {
            new YamlPropertySourceLoader()
                    .load("page", new ByteArrayResource(yaml.getBytes(UTF_8)))
                    .forEach(context.getEnvironment().getPropertySources()::addLast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("java")
    void the_code_stands_in_a_test_that_is_compiled(String code) {
        assertThat(Stream.of("SpringBootPageCode.java", "Instances.java", "InventoryTest.java")
                        .map(file -> plain(read(TESTS + file))))
                .anyMatch(file -> file.contains(plain(code)));
    }

    // Classes of the page are nested ones here.
    private static String plain(String code) {
        return code.lines()
                .map(String::strip)
                .filter(line -> !line.equals("@DirtiesContext"))
                .map(line -> line.startsWith("static class") ? line.substring("static ".length()) : line)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void the_code_finds_what_the_yaml_describes() {
        String accounts =
                yaml().filter(block -> block.contains("accounts:")).findFirst().orElseThrow();
        loaded(accounts)
                .withPropertyValues("multicloud.aliyun.region=cn-hangzhou")
                .withBean(
                        SpringBootPageCode.Vault.class,
                        () -> account ->
                                new SpringBootPageCode.Key("fake-id", "fake-secret", "fake-token", Instant.MAX))
                .withUserConfiguration(
                        SpringBootPageCode.Credentials.class,
                        SpringBootPageCode.Clients.class,
                        Instances.class,
                        SpringBootPageCode.Move.class)
                .run(context -> {
                    assertThat(context).hasNotFailed().hasSingleBean(HybridDbClient.class);
                    assertThat(context.getBean(SpringBootPageCode.Move.class).ends())
                            .containsExactly(
                                    context.getBean("flexusRdsClient.test", FlexusRdsClient.class),
                                    context.getBean("flexusRdsClient.prod", FlexusRdsClient.class));
                });
    }

    @Test
    void the_message_that_it_shows_is_the_one_that_is_printed() {
        FailureAnalysis analysis = BadPropertiesTest.analysisOf(Contexts.allClouds()
                .withPropertyValues("multicloud.aliyun.regoin=cn-hangzhou", "multicloud.capitalonline.aera=europe"));
        String shown = blocks("text")
                .filter(block -> block.contains("FAILED TO START"))
                .findFirst()
                .orElseThrow();
        assertThat(shown).contains(analysis.getDescription()).contains(analysis.getAction());
    }

    @Test
    void the_commands_and_files_that_it_names_are_there() {
        String page = read("docs/spring-boot.md");
        assertThat(read("pom.xml")).contains("<id>spring-boot-sample</id>", "<module>examples/spring-boot</module>");
        assertThat(page).contains("mvn -q -Pspring-boot-sample package -pl examples/spring-boot -am");
        assertThat(read("examples/spring-boot/pom.xml")).contains("<name>boot</name>", "<value>4</value>");
        assertThat(read(EXAMPLE)).contains("emulator: true", "port: 8080");
    }
}
