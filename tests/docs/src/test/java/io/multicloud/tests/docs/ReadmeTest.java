package io.multicloud.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.aliyun.hybriddb.HybridDbOperations;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlOperations;
import io.multicloud.capitalonline.redis.CapitalOnlineRedisOperations;
import io.multicloud.core.spi.Operation;
import io.multicloud.huawei.flexus.FlexusRdsOperations;
import io.multicloud.huawei.iam.IamOperations;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the READMEs say of numbers of operations, and the commands that they and the guides name. */
class ReadmeTest {

    private static final Map<String, Class<?>> CLIENTS = Map.of(
            "CapitalOnlineMysqlClient", CapitalOnlineMysqlOperations.class,
            "CapitalOnlineRedisClient", CapitalOnlineRedisOperations.class,
            "FlexusRdsClient", FlexusRdsOperations.class,
            "IamClient", IamOperations.class,
            "HybridDbClient", HybridDbOperations.class);

    private static final Pattern ROW = Pattern.compile("(?m)^\\| [^|]+ \\| [^|]+ \\| `(\\w+Client)` \\| (\\d+) \\|");
    private static final Pattern TESTS = Pattern.compile("-Dtest=([\\w,]+)");
    // Means none at all.
    private static final String NO_TEST = "None";
    private static final Pattern MODULES = Pattern.compile("-pl ([\\w,/-]+)");
    private static final Pattern PROFILE = Pattern.compile(" -P([\\w-]+)");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void each_client_has_as_many_operations_as_the_table_says(String file) {
        List<MatchResult> rows = ROW.matcher(Pages.page(file).text()).results().toList();
        assertThat(rows).map(row -> row.group(1)).containsExactlyInAnyOrderElementsOf(CLIENTS.keySet());
        for (MatchResult row : rows) {
            assertThat(operations(Objects.requireNonNull(CLIENTS.get(row.group(1)))))
                    .as(row.group(1))
                    .isEqualTo(Integer.parseInt(row.group(2)));
        }
    }

    @Test
    void there_are_commands_to_look_at() {
        assertThat(commands()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_names_modules_profiles_and_tests_that_are_there(String command) {
        found(MODULES, command)
                .forEach(module -> assertThat(Pages.ROOT.resolve(module).resolve("pom.xml"))
                        .exists());
        found(PROFILE, command)
                .forEach(profile -> assertThat(SourceTree.profiles()).contains(profile));
        found(TESTS, command)
                .filter(test -> !test.equals(NO_TEST))
                .forEach(test -> assertThat(SourceTree.tests()).contains(test));
    }

    static List<String> commands() {
        return Pages.all().stream()
                .flatMap(page -> Stream.concat(
                        page.codeBlocks().stream()
                                .flatMap(block -> block.getLiteral().lines()),
                        page.all(Code.class).stream().map(Code::getLiteral)))
                .filter(text -> text.startsWith("mvn "))
                .distinct()
                .toList();
    }

    private static Stream<String> found(Pattern pattern, String command) {
        return pattern.matcher(command)
                .results()
                .flatMap(found -> Arrays.stream(found.group(1).split(",")));
    }

    private static int operations(Class<?> table) {
        return (int) Arrays.stream(table.getFields())
                .filter(field -> field.getType() == Operation.class)
                .count();
    }
}
