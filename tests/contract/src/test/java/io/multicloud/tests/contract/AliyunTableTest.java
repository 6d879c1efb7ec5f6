package io.multicloud.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.core.spi.IdempotencyToken;
import io.multicloud.tests.contract.sdk.Modelled;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the published table of Aliyun's actions against the code and the catalog. */
class AliyunTableTest {

    private static final Path TABLE = Path.of("..", "..", "docs", "aliyun-hybriddb.md");

    @Test
    void the_table_lists_every_action_with_its_facts() throws IOException {
        List<List<String>> rows = rows();

        assertThat(rows)
                .extracting(row -> withoutWait(row))
                .containsExactlyElementsOf(
                        aliyun().map(AliyunTableTest::expected).toList());
    }

    @Test
    void what_goes_on_after_the_answer_has_something_to_wait_with() throws IOException {
        List<List<String>> rows = rows();

        assertThat(rows.stream().filter(row -> isMethod(row.get(5))).map(row -> row.get(1)))
                .containsExactlyElementsOf(
                        aliyun().filter(action -> action.action().facts().has("async"))
                                .map(action -> "`" + action.action().name() + "`")
                                .toList());
        assertThat(rows).allMatch(row -> row.get(5).equals("–") || isMethod(row.get(5)));
    }

    private static Stream<Modelled> aliyun() {
        return Judges.modelled().filter(action -> action.service().toString().equals("aliyun-hybriddb"));
    }

    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> line.contains("| `petadata:"))
                .map(line -> Arrays.asList(line.substring(2, line.length() - 2).split(" \\| ")))
                .toList();
    }

    private static List<String> withoutWait(List<String> row) {
        return List.of(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(6), row.get(7));
    }

    private static List<String> expected(Modelled modelled) {
        String method = modelled.action().javaName();
        return List.of(
                "`" + method + "`",
                "`" + modelled.action().name() + "`",
                "`" + modelled.operation().effect() + "`",
                modelled.operation()
                        .idempotencyToken()
                        .map(IdempotencyToken::name)
                        .map(name -> "`" + name + "`")
                        .orElse("–"),
                isMethod("`" + method + "Pager`") ? "`" + method + "Pager`" : "–",
                modelled.operation().isHttpsOnly() ? "yes" : "–",
                "`" + modelled.action().facts().path("ramAction").asText() + "`");
    }

    private static boolean isMethod(String quoted) {
        return Arrays.stream(HybridDbClient.class.getMethods())
                .map(Method::getName)
                .anyMatch(name -> quoted.equals("`" + name + "`"));
    }
}
