package io.multicloud.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.tests.contract.sdk.Modelled;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the table of the page on Flexus RDS against the SDK and the catalog. */
class FlexusPageTest {

    private static final Path PAGE = Path.of("..", "..", "docs", "huawei-flexus.md");

    private static final Set<String> METHODS = Arrays.stream(FlexusRdsClient.class.getMethods())
            .map(Method::getName)
            .collect(Collectors.toSet());

    @Test
    void the_table_says_of_each_action_what_the_sdk_and_the_catalog_say() throws IOException {
        List<String> rows = rows().stream()
                .filter(row -> !row.contains("`ListJobInfo`"))
                .map(FlexusPageTest::withoutWait)
                .toList();
        assertThat(rows)
                .containsExactlyElementsOf(Judges.modelled()
                        .filter(action -> action.service().toString().equals("huawei-flexus-rds"))
                        .map(FlexusPageTest::expected)
                        .toList());
    }

    @Test
    void the_table_names_every_wait_and_none_that_is_not_there() throws IOException {
        Set<String> waits = rows().stream().map(row -> cells(row)[6]).collect(Collectors.toSet());
        waits.remove("–");
        assertThat(waits)
                .containsExactlyInAnyOrderElementsOf(METHODS.stream()
                        .filter(name -> name.startsWith("waitFor"))
                        .map(FlexusPageTest::code)
                        .toList());
    }

    private static String expected(Modelled action) {
        String method = action.action().javaName();
        String token = action.operation()
                .idempotencyToken()
                .map(one -> code(one.name()))
                .orElse("–");
        String pager = METHODS.contains(method + "Pager") ? code(method + "Pager") : "–";
        String permission = action.action().facts().at("/permission/action").asText();
        return String.join(
                " | ",
                "",
                code(method),
                code(action.action().name()),
                code(action.operation().effect().toString()),
                token,
                pager,
                code(permission),
                "");
    }

    private static List<String> rows() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `") && cells(line).length == 8)
                .toList();
    }

    private static String withoutWait(String row) {
        String[] cells = cells(row);
        return String.join(" | ", "", cells[1], cells[2], cells[3], cells[4], cells[5], cells[7], "");
    }

    private static String[] cells(String row) {
        return row.split("\\s*\\|\\s*");
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}
