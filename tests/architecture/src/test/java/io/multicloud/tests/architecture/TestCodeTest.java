package io.multicloud.tests.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules for the tests of all modules, whose classes lie in the modules' own folders. */
class TestCodeTest {

    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

    @Test
    void tests_do_not_sleep() {
        JavaClasses tests = new ClassFileImporter().importPaths(testFolders());
        assertThat(tests.size()).isGreaterThan(20);
        noClasses()
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .because("a clock that tests turn is faster and never flaky")
                .check(tests);
    }

    @Test
    void there_is_no_mocking_library() {
        JavaClasses tests = new ClassFileImporter().importPaths(testFolders());
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.mockito..", "org.easymock..")
                .because("fakes and the emulator behave, mocks only repeat what a test says")
                .check(tests);
    }

    // Modules lie in the root folder, in tests and in examples.
    private static List<Path> testFolders() {
        return Stream.of(ROOT, ROOT.resolve("tests"), ROOT.resolve("examples"))
                .flatMap(TestCodeTest::folders)
                .map(module -> module.resolve("target").resolve("test-classes"))
                .filter(Files::isDirectory)
                .toList();
    }

    private static Stream<Path> folders(Path parent) {
        try (Stream<Path> children = Files.list(parent)) {
            return children.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
