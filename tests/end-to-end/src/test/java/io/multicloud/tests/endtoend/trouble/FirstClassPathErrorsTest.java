package io.multicloud.tests.endtoend.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.tests.kit.JdkProgram;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Class paths on which other libraries have put older versions of what the SDK uses. */
@Timeout(180)
class FirstClassPathErrorsTest {

    private static final Path OLDER = Path.of("target", "older-libraries");

    @TempDir
    private Path folder;

    @Test
    void okhttp_4_12_serves_alone_and_beside_okhttp_5_in_either_order() throws Exception {
        List<String> without = ours(jar -> !jar.contains("okhttp-jvm-"));
        assertThat(run(joined(older("okhttp-4.12.0"), without))).contains("3 instances with OkHttp 4.12.0");
        assertThat(run(joined(older("okhttp-4.12.0"), ours(jar -> true)))).contains("3 instances with OkHttp 4.12.0");
        assertThat(run(joined(ours(jar -> true), older("okhttp-4.12.0")))).contains("3 instances with OkHttp 5.");
    }

    @Test
    void an_older_okhttp_is_told_when_a_client_is_built() throws Exception {
        Path source = Files.writeString(
                Files.createDirectory(folder.resolve("okhttp3")).resolve("OkHttp.java"),
                "package okhttp3; public class OkHttp { public static final String VERSION = \"4.9.3\"; }");
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, source.toString()))
                .isZero();
        String output = run(joined(List.of(folder.toString()), ours(jar -> true)));
        quoted("OkHttp … is too old for the SDK", thrown(output));
        assertThat(output).contains("needs 4.12 or newer", "import multicloud-sdk-bom", "[okhttp-jvm-5.");
    }

    @Test
    void an_older_jackson_is_told_when_a_client_is_built() throws Exception {
        String output = run(joined(older("-2.14.2"), ours(jar -> true)));
        quoted("Jackson … is too old for the SDK", thrown(output));
        assertThat(output)
                .contains("needs 2.18 or newer", "import com.fasterxml.jackson:jackson-bom")
                .contains("jackson-core-2.14.2.jar, jackson-core-2.2", "jackson-databind-2.14.2.jar");
    }

    @Test
    void the_oldest_jackson_that_is_taken_serves() throws Exception {
        assertThat(run(joined(older("-2.18.2"), ours(jar -> true)))).contains("3 instances");
    }

    @Test
    void a_library_that_is_missing_is_told_with_those_that_are_there() throws Exception {
        String output = run(ours(jar -> !jar.contains("okio")));
        quoted("The libraries on the class path do not fit together, or one is missing", thrown(output));
        assertThat(output).contains("import multicloud-sdk-bom", "[jackson-core-2.", "okhttp-jvm-5.", "okio");
    }

    @Test
    void without_a_binding_of_slf4j_there_is_a_notice_and_all_works() throws Exception {
        String output = run(ours(jar -> !jar.contains("logback")));
        quoted("SLF4J(W): No SLF4J providers were found.", output);
        assertThat(output).contains("3 instances with OkHttp 5.");
    }

    private static void quoted(String quote, String message) {
        assertThat(TroublePage.all())
                .allSatisfy(page -> assertThat(page.quotes()).contains(quote));
        assertThat(message).matches(text -> TroublePage.fits(quote, text), quote);
    }

    private static String thrown(String output) {
        String before = "io.multicloud.core.error.ConfigurationException: ";
        assertThat(output).contains(before);
        return output.substring(output.indexOf(before) + before.length());
    }

    private static String run(List<String> classPath) throws Exception {
        return JdkProgram.run(
                        Duration.ofSeconds(60),
                        "java",
                        List.of("-cp", String.join(File.pathSeparator, classPath), ThreeCalls.class.getName()))
                .output();
    }

    private static List<String> ours(Predicate<String> kept) {
        return Stream.of(JdkProgram.classPath().split(File.pathSeparator, -1))
                .filter(kept)
                .toList();
    }

    private static List<String> older(String words) throws IOException {
        try (Stream<Path> jars = Files.list(OLDER)) {
            List<String> found = jars.map(Path::toString)
                    .filter(jar -> jar.contains(words))
                    .sorted()
                    .toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
