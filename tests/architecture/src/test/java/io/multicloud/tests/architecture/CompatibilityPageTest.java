package io.multicloud.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.multicloud.core.ServiceClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the tables of docs/compatibility.md against poms and interfaces. */
class CompatibilityPageTest {

    private static final Path PAGE = MavenModule.ROOT.resolve(Path.of("docs", "compatibility.md"));
    private static final Pattern QUOTED = Pattern.compile("`([\\w.]+)`");

    @ParameterizedTest
    @CsvSource({
        "OkHttp, okhttp",
        "Jackson, jackson",
        "SLF4J, slf4j",
        "'Spring Boot, older line', spring.boot",
        "'Spring Boot, newer line', spring.boot.4",
        "Micrometer, micrometer"
    })
    void a_dependency_stands_in_the_table_with_the_version_of_the_build(String name, String property)
            throws IOException {
        String version = Pom.in(MavenModule.ROOT).text("/project/properties/" + property + ".version");
        assertThat(Files.readAllLines(PAGE)).anyMatch(line -> line.startsWith("| " + name + " | " + version + " |"));
    }

    @Test
    void every_exported_interface_stands_in_the_table_that_says_who_implements_it() throws IOException {
        assertThat(named())
                .containsExactlyInAnyOrderElementsOf(exported().stream()
                        .filter(type ->
                                type.isEquivalentTo(ServiceClient.class) || !type.isAssignableTo(ServiceClient.class))
                        .filter(type -> !type.getName().endsWith("ClientCustomizer")
                                || type.getSimpleName().equals("MulticloudClientCustomizer"))
                        .map(CompatibilityPageTest::nestedName)
                        .toList());
    }

    private static List<String> named() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.equals("## Interfaces"))
                .takeWhile(line -> !line.startsWith("`CompatibilityPageTest`"))
                .flatMap(line -> QUOTED.matcher(line).results())
                .map(name -> name.group(1))
                .toList();
    }

    private static List<JavaClass> exported() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("io.multicloud").stream()
                        .filter(PublicApi.IS_EXPORTED)
                        .filter(type -> type.isInterface() && !type.isAnnotation())
                        .filter(type -> !type.getPackageName().equals("io.multicloud.core.spi"))
                        .filter(type -> !type.getPackageName().startsWith("io.multicloud.tests"))
                        .toList();
    }

    private static String nestedName(JavaClass type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }
}
