package io.multicloud.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.core.RetryPolicy;
import io.multicloud.core.error.OutcomeUnknownException;
import io.multicloud.emulator.Fault;
import io.multicloud.emulator.MulticloudEmulator;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plays what docs/retries.md says in its first table, cell by cell. */
class RetriesPageTest {

    private static final int ATTEMPTS = 3;
    private static final RetryPolicy SOON =
            new RetryPolicy(ATTEMPTS, Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofMillis(1));

    private static final Map<String, Consumer<HybridDbClient>> CALLS = Map.of(
            "READ", client -> client.describeInstanceInfo("pd-none"),
            "IDEMPOTENT", client -> client.modifyInstanceName("pd-none", "orders"),
            "TOKEN", client -> client.deleteInstance("pd-none"),
            "CHANGES",
                    client -> client.modifySecurityIps(
                            r -> r.instanceId("pd-none").addSecurityIpList("10.0.0.1")));

    /** What each column is about. */
    private static final List<Fault> FAULTS =
            List.of(Fault.throttled(), Fault.resetAfterProcessing(), Fault.status(403));

    record Cell(String effect, Fault fault, String says) {}

    static List<Cell> cells() {
        return Pages.page("docs/retries.md")
                .text()
                .lines()
                .filter(line -> line.matches("\\| `[A-Z]+`: .*"))
                .flatMap(RetriesPageTest::cells)
                .toList();
    }

    private static Stream<Cell> cells(String row) {
        String[] parts = row.split("\\|", -1);
        String effect = parts[1].replaceAll(".*`([A-Z]+)`.*", "$1");
        return Stream.of(0, 1, 2).map(i -> new Cell(effect, FAULTS.get(i), parts[2 + i].strip()));
    }

    @Test
    void the_table_has_a_row_for_every_effect() {
        assertThat(cells()).hasSize(CALLS.size() * FAULTS.size());
        assertThat(cells()).map(Cell::effect).hasSameElementsAs(CALLS.keySet());
    }

    @ParameterizedTest
    @MethodSource("cells")
    void a_call_is_repeated_as_the_table_says(Cell cell) {
        try (MulticloudEmulator emulator = MulticloudEmulator.start();
                HybridDbClient client =
                        Emulated.aliyun(emulator).retryPolicy(SOON).build()) {
            emulator.faults().always().play(cell.fault());
            Throwable failure = catchThrowable(
                    () -> Objects.requireNonNull(CALLS.get(cell.effect())).accept(client));
            assertThat(emulator.journal()).hasSize(cell.says().startsWith("repeated") ? ATTEMPTS : 1);
            if (cell.says().contains("OutcomeUnknownException")) {
                assertThat(failure).isInstanceOf(OutcomeUnknownException.class);
            }
        }
    }
}
