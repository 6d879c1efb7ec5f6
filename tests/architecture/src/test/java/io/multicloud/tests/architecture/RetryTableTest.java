package io.multicloud.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.aliyun.hybriddb.HybridDbOperations;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlOperations;
import io.multicloud.capitalonline.redis.CapitalOnlineRedisOperations;
import io.multicloud.core.spi.Operation;
import io.multicloud.huawei.flexus.FlexusRdsOperations;
import io.multicloud.huawei.iam.IamOperations;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the published table of what is repeated when against the operations themselves. */
class RetryTableTest {

    private static final Path TABLE = Path.of("..", "..", "docs", "retries.md");

    @Test
    void the_table_lists_every_operation_with_its_effect() throws IOException {
        List<String> rows = Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith("| `") && line.contains("."))
                .toList();
        assertThat(rows).containsExactlyElementsOf(expected());
    }

    private static List<String> expected() {
        return Stream.of(
                        HybridDbOperations.class,
                        CapitalOnlineMysqlOperations.class,
                        CapitalOnlineRedisOperations.class,
                        FlexusRdsOperations.class,
                        IamOperations.class)
                .flatMap(RetryTableTest::operations)
                .map(o -> "| `" + o + "` | `" + o.effect() + "` |")
                .sorted()
                .toList();
    }

    private static Stream<Operation<?, ?>> operations(Class<?> table) {
        return Arrays.stream(table.getFields())
                .filter(f -> f.getType() == Operation.class)
                .map(RetryTableTest::value);
    }

    private static Operation<?, ?> value(Field field) {
        try {
            return (Operation<?, ?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
