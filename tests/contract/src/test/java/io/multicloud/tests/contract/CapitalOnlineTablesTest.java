package io.multicloud.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.redis.CapitalOnlineRedisClient;
import io.multicloud.tests.contract.sdk.Modelled;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the published tables of CapitalOnline's actions against the code and the catalog. */
class CapitalOnlineTablesTest {

    private static final Path PAGE = Path.of("..", "..", "docs", "capitalonline.md");

    @Test
    void the_tables_list_every_action_with_its_facts() throws IOException {
        assertThat(rows())
                .extracting(row -> row.subList(0, 5))
                .containsExactlyInAnyOrderElementsOf(
                        capitalOnline().map(CapitalOnlineTablesTest::expected).toList());
    }

    @Test
    void what_the_tables_say_to_wait_with_is_there() throws IOException {
        assertThat(rows())
                .extracting(row -> row.get(5))
                .allMatch(wait ->
                        wait.equals("–") || methods().anyMatch(method -> wait.equals("`" + method.getName() + "`")));
    }

    @Test
    void withdrawn_actions_are_deprecated_and_no_others() {
        assertThat(methods()
                        .filter(method -> method.isAnnotationPresent(Deprecated.class))
                        .map(Method::getName)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(capitalOnline()
                        .filter(action -> action.action().facts().has("until"))
                        .map(action -> action.action().javaName())
                        .toList());
    }

    private static Stream<Method> methods() {
        return Stream.of(CapitalOnlineMysqlClient.class, CapitalOnlineRedisClient.class)
                .flatMap(client -> Arrays.stream(client.getMethods()));
    }

    private static Stream<Modelled> capitalOnline() {
        return Judges.modelled().filter(action -> action.service().toString().startsWith("capitalonline-"));
    }

    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.contains("| `GET /") || line.contains("| `POST /"))
                .map(line -> Arrays.asList(line.substring(2, line.length() - 2).split(" \\| ")))
                .toList();
    }

    private static List<String> expected(Modelled modelled) {
        return List.of(
                "`" + modelled.action().javaName() + "`",
                "`" + modelled.action().name() + "`",
                "`" + modelled.operation().method() + " " + modelled.operation().path() + "`",
                "`" + modelled.operation().effect() + "`",
                "–");
    }
}
